import { posix } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** One import of a file, however it is written. */
export interface Import {
  /** As it stands there; undefined when it is computed at run time, so that nobody can tell. */
  readonly specifier: string | undefined;
  /** Whether it is gone once the types are. */
  readonly typeOnly: boolean;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** Every import of a TypeScript file, found by a parser: static, dynamic, bare, re-exported, in a type, by require. */
export function importsOf(code: string): readonly Import[] {
  return nodesOf(code).flatMap(node => {
    const source = (node.source ?? node.expression) as Node | null;
    switch (node.type) {
      case 'ImportDeclaration':
        return [{ specifier: literal(source), typeOnly: isTypeOnly(node, 'importKind') }];
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        return source ? [{ specifier: literal(source), typeOnly: isTypeOnly(node, 'exportKind') }] : [];
      case 'ImportExpression':
      case 'TSExternalModuleReference':
        return [{ specifier: literal(source), typeOnly: false }];
      case 'TSImportType':
        return [{ specifier: literal(source), typeOnly: true }];
      case 'CallExpression':
        return isRequire(node.callee as Node)
          ? [{ specifier: literal((node.arguments as Node[])[0]), typeOnly: false }]
          : [];
      default:
        return [];
    }
  });
}

/** The names that a file uses and that are neither a property nor a key: globals among them. */
export function namesUsedIn(code: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: Node) => {
    if (node.type === 'Identifier') names.add(node.name as string);
    const isNamed = ('property' in node || 'key' in node) && node.computed !== true;
    for (const [key, child] of childrenOf(node)) {
      if (isNamed && (key === 'property' || (key === 'key' && node.shorthand !== true))) continue;
      visit(child);
    }
  };
  visit(parse(code));
  return names;
}

/** The file of src that a relative import means, or undefined when there is none. */
export function resolved(from: string, specifier: string, files: readonly string[]): string | undefined {
  const path = posix.join(posix.dirname(from), specifier);
  return [`${path}.ts`, `${path}/index.ts`, path].find(candidate => files.includes(candidate));
}

function parse(code: string): Node {
  return parseAst(code, { lang: 'ts' }) as unknown as Node;
}

function nodesOf(code: string): Node[] {
  const nodes = [parse(code)];
  for (const node of nodes) nodes.push(...childrenOf(node).map(([, child]) => child));
  return nodes;
}

function childrenOf(node: Node): [string, Node][] {
  return Object.entries(node).flatMap(([key, value]) =>
    [value]
      .flat()
      .flatMap((child): [string, Node][] =>
        typeof child === 'object' && child !== null && 'type' in child ? [[key, child as Node]] : [],
      ),
  );
}

function literal(node: Node | null | undefined): string | undefined {
  return typeof node?.value === 'string' ? node.value : undefined;
}

function isTypeOnly(node: Node, kind: 'importKind' | 'exportKind'): boolean {
  const specifiers = (node.specifiers ?? []) as Node[];
  return (
    node[kind] === 'type' ||
    (specifiers.length > 0 && specifiers.every(specifier => specifier[kind] === 'type'))
  );
}

/** `require(…)`, `require.resolve(…)`, `module.require(…)` and what `createRequire(…)` gives back. */
function isRequire(callee: Node): boolean {
  if (callee.type === 'Identifier') return callee.name === 'require';
  if (callee.type === 'CallExpression') return (callee.callee as Node).name === 'createRequire';
  if (callee.type !== 'MemberExpression') return false;
  return [callee.object, callee.property].some(part => (part as Node).name === 'require');
}
