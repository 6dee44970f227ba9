/**
 * Source of a rule.
 * - `documented`: the vendor's guide, field reference or API description says so;
 * - `observed`: seen in published traffic of the real gateway;
 * - `assumed`: no public source settles it, so it is our choice, and it can be changed;
 * - `sandbox`: a rule of this tool, which CyberSource does not have.
 */
export interface Evidence {
  readonly level: 'documented' | 'observed' | 'assumed' | 'sandbox'
  readonly source: string
}

export const documented = (source: string): Evidence => ({ level: 'documented', source })
export const observed = (source: string): Evidence => ({ level: 'observed', source })
export const assumed = (source: string): Evidence => ({ level: 'assumed', source })
export const ofSandbox = (source: string): Evidence => ({ level: 'sandbox', source })
