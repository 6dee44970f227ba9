import ts from 'typescript'

/** The exported names of each declaration file; types are marked. */
export function publicNames(
  declarations: readonly (readonly [entry: string, file: string])[],
  folder: string,
): Readonly<Record<string, readonly string[]>> {
  const program = ts.createProgram(
    declarations.map(([, file]) => file),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: ['node'],
      typeRoots: [`${folder}/node_modules/@types`],
      noEmit: true,
    },
  )
  const checker = program.getTypeChecker()
  return Object.fromEntries(
    declarations.map(([entry, file]) => {
      const source = program.getSourceFile(file)
      const module = source && checker.getSymbolAtLocation(source)
      if (module === undefined) throw new Error(`Failed to read ${file}: it is no module.`)
      return [
        entry,
        checker
          .getExportsOfModule(module)
          .map((symbol) => toText(symbol, checker))
          .sort(),
      ]
    }),
  )
}

function toText(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  return target.flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`
}
