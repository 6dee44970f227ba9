/** Codes of ISO 3166-1 alpha-2, by their first letter. */
const codes = `A:DEFGILMOQRSTUWXZ B:ABDEFGHIJLMNOQRSTVWYZ C:ACDFGHIKLMNORUVWXYZ D:EJKMOZ E:CEGHRST F:IJKMOR
G:ABDEFGHILMNPQRSTUWY H:KMNRTU I:DELMNOQRST J:EMOP K:EGHIMNPRWYZ L:ABCIKRSTUVY M:ACDEFGHKLMNOPQRSTUVWXYZ
N:ACEFGILOPRUZ O:M P:AEFGHKLMNRSTWY Q:A R:EOSUW S:ABCDEGHIJKLMNORSTVXYZ T:CDFGHJKLMNORTVWZ U:AGMSYZ V:ACEGINU W:FS
Y:ET Z:AMW`

const countries = new Set(
  codes.split(/\s/).flatMap((line) => [...line.slice(2)].map((second) => line.charAt(0) + second)),
)

/** Whether a text is a country of ISO 3166, in capital letters. */
export const isCountry = (code: string): boolean => countries.has(code)
