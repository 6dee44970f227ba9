/** Whether a location is a server that many replicas share. */
export const isSharedState = (location: string): boolean => /^(valkeys?|rediss?):\/\//i.test(location)
