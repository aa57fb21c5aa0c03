/** Reads what a file imports, with a real parser: statements, re-exports, `import()` and the types named by `import('…')`. */
import { parseSync, Visitor } from 'oxc-parser';

export interface Import {
  specifier: string;
  /** Whether nothing is left of it at run time. */
  isType: boolean;
}

/** Lists the imports of a source text; `file` tells the parser which dialect it is. */
export function importsOf(file: string, source: string): Import[] {
  const { program, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const found: Import[] = [];
  new Visitor({
    ImportDeclaration: ({ source: { value }, importKind, specifiers }) => {
      const isAllTypes =
        specifiers.length > 0 &&
        specifiers.every((each) => each.type === 'ImportSpecifier' && each.importKind === 'type');
      found.push({ specifier: value, isType: importKind === 'type' || isAllTypes });
    },
    ExportNamedDeclaration: ({ source: from, exportKind }) => {
      if (from) found.push({ specifier: from.value, isType: exportKind === 'type' });
    },
    ExportAllDeclaration: ({ source: { value }, exportKind }) => {
      found.push({ specifier: value, isType: exportKind === 'type' });
    },
    ImportExpression: ({ source: expression }) => {
      if (expression.type === 'Literal' && typeof expression.value === 'string') {
        found.push({ specifier: expression.value, isType: false });
      }
    },
    TSImportType: ({ source: { value } }) => {
      found.push({ specifier: value, isType: true });
    },
  }).visit(program);
  return found;
}
