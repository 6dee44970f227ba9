/** Where the admin API lives: a prefix that cannot clash with CyberSource's paths. */
export const adminPrefix = '/__admin'
