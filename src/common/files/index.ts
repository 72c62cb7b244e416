export { bytesOf, eraseFile, fileById, filesOf, keepFile, removeFile } from './file.store.ts'
export { filePaths } from './paths.ts'
export { sizeInWords } from './stored-file.ts'
export type { StoredFile } from './stored-file.ts'
