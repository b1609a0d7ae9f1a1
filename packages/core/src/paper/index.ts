/**
 * Ring 4, paper: documents and signs as data, and the functions that make them from what is known.
 *
 * @module
 */
export { Block, Cell, Choice, Column, Content, Run } from "./Block.ts"
export { Paper, PaperStyle, Ticket } from "./Paper.ts"
export { Colour, SignDesign, SignForm } from "./SignDesign.ts"
export { type SignChoices, type SignSize, signSizes, type SignsOfBook, signsOf } from "./signsOf.ts"
