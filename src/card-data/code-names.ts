/** Names of security codes in texts, for regular expressions without regard to case. */
export const shortCodeNames = 'cv[vcn]2?|csc'
export const longCodeNames =
  'security[\\s_-]?code|verification[\\s_-]?(?:value|code|number)|セキュリティ[ー・\\s]?コード'
