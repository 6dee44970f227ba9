// Generated from src/pages/microform/browser by `npm run generate`. Do not edit.
/** `integrity` of the script for a page of a shop. */
export const libraryIntegrity = 'sha256-9qMMHO4sKaOKvwhRpqq3LYGr+nbJpjmuY53guYqEdqk='
