/** How far `--forecast` looks ahead. */

/** The last year of a forecast. */
export const forecastThrough = 2030
