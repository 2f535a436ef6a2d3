import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'oxc-parser'

/** One import of a file: the module named, and whether only types cross. */
export interface Import {
  readonly from: string
  readonly module: string
  readonly typeOnly: boolean
}

type Node = { type: string; [key: string]: unknown }

/**
 * Every module a source file names: imports, re-exports, dynamic `import()` and `import('…')` types, by a real
 * parser. A dynamic import of anything but a plain string is refused, because no table could judge it.
 */
export function importsOf(file: string, source = readFileSync(file, 'utf8')): Import[] {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const found: Import[] = []
  const add = (node: unknown, typeOnly: boolean) => {
    const value = (node as { value?: unknown } | null)?.value
    if (typeof value !== 'string') throw new Error(`${file}: an import() that names no plain string`)
    found.push({ from: file, module: value, typeOnly })
  }
  const visit = (node: Node) => {
    if (node.type === 'ImportDeclaration') {
      const names = node.specifiers as { importKind?: string }[]
      const allTypes = names.length > 0 && names.every(name => name.importKind === 'type')
      add(node.source, node.importKind === 'type' || allTypes)
    } else if (node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration') {
      if (node.source) add(node.source, node.exportKind === 'type')
    } else if (node.type === 'ImportExpression') add(node.source, false)
    else if (node.type === 'TSImportType') add(node.source ?? node.argument, true)
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (child && typeof child === 'object' && typeof (child as Node).type === 'string')
          visit(child as Node)
      }
    }
  }
  visit(program as unknown as Node)
  return found
}

/** Where an import lands, as a path from the root of the repository or as the name of a package. */
export function targetOf({ from, module }: Import): string {
  if (!module.startsWith('.')) return module
  return path.posix.normalize(path.posix.join(path.posix.dirname(from), module)).replace(/\?.*$/, '')
}
