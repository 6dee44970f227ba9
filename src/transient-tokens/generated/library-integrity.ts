export const libraryIntegrity = 'sha256-'
