/** The port of `npm start`: 392 is Japan's number in ISO 3166-1 and the yen's in ISO 4217. */
export const defaultPort = 8392
