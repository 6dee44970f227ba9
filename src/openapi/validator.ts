/** One error of a precompiled validator, in ajv's format. */
export interface SchemaError {
  /** JSON Pointer of the value at fault; empty for the whole document. */
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** A precompiled validator: a type guard that leaves its errors in `errors`. */
export interface Validator<T> {
  (value: unknown): value is T
  errors?: readonly SchemaError[] | null
}
