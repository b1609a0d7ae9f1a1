/**
 * Ways to receipt printers from Node: a port in the network, a device file; and a memory of jobs on the disk.
 *
 * @module
 */
export { deviceFile } from "./deviceFile.ts"
export { deviceTcp, type TcpOptions } from "./deviceTcp.ts"
export { jobFile } from "./jobFile.ts"
