// Generated from src/pages/microform/browser by `npm run generate`. Do not edit.
/** `integrity` of the script for a page of a shop. */
export const libraryIntegrity = 'sha256-z2Kuml0nLdKfdJoF+Dwlv8/6TR3xUnnLFg2pFSuPL74='
