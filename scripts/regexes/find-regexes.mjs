// Every regular expression of the source, found with the TypeScript compiler so that none hides in a corner.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../built-tool.mjs';

/** String methods that make a regular expression of a string they are handed. */
const MAKERS = new Set(['match', 'matchAll', 'search']);

/**
 * All regular expressions of the .ts files below a folder: `{ file, line, source, flags }`, in reading order. `source`
 * is null when what is handed to `RegExp` cannot be worked out from constants of the same file.
 */
export function findRegexes(folder = join(ROOT, 'src')) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => regexesOf(relative(ROOT, join(folder, file)), readFileSync(join(folder, file), 'utf8')));
}

/** The regular expressions of one file's text. */
export function regexesOf(file, text) {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const constants = constantsOf(tree);
  const found = [];
  const waiting = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const regex = regexOf(node, constants);
    if (regex !== null)
      found.push({ file, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, ...regex });
    const children = [];
    node.forEachChild((child) => void children.push(child));
    waiting.push(...children.reverse());
  }
  return found;
}

/** The `const` declarations of a file by name; a name declared twice is none that could be relied on. */
function constantsOf(tree) {
  const constants = new Map();
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) {
      const isConst = (node.parent.flags & ts.NodeFlags.Const) !== 0;
      constants.set(node.name.text, isConst && !constants.has(node.name.text) ? node.initializer : undefined);
    }
    if (ts.isParameter(node) && ts.isIdentifier(node.name)) constants.set(node.name.text, undefined);
    node.forEachChild(visit);
  };
  visit(tree);
  return constants;
}

function regexOf(node, constants) {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && isRegExp(node.expression)) {
    const [source, flags] = node.arguments ?? [];
    return {
      source: source === undefined ? null : evaluate(source, constants),
      flags: flags === undefined ? '' : evaluate(flags, constants),
    };
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { text } = node.expression.name;
    const [first] = node.arguments;
    if (MAKERS.has(text) && first !== undefined && (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first)))
      return { source: evaluate(first, constants), flags: text === 'matchAll' ? 'g' : '' };
  }
  return null;
}

/** `RegExp`, `globalThis.RegExp`. */
const isRegExp = (node) =>
  (ts.isIdentifier(node) && node.text === 'RegExp') ||
  (ts.isPropertyAccessExpression(node) && node.name.text === 'RegExp');

/** The string a constant expression comes to, or null. */
function evaluate(node, constants) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return evaluate(node.expression, constants);
  if (ts.isIdentifier(node)) {
    const value = constants.get(node.text);
    return value === undefined ? null : evaluate(value, constants);
  }
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'source' && ts.isIdentifier(node.expression)) {
    const value = constants.get(node.expression.text);
    return value === undefined ? null : (regexOf(value, constants)?.source ?? null);
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return joined([node.left, node.right], constants);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    const mark = node.arguments.length === 1 ? evaluate(node.arguments[0], constants) : null;
    const items = name.text === 'join' ? itemsOf(expression, constants) : null;
    return mark === null || items === null || items.includes(null) ? null : items.join(mark);
  }
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map((span) => joined([span.expression], constants, span.literal.text));
    return spans.includes(null) ? null : node.head.text + spans.join('');
  }
  return null;
}

/** The strings of a list of constants, null in it for what is none; null for what is no list. */
function itemsOf(node, constants) {
  if (ts.isIdentifier(node)) {
    const value = constants.get(node.text);
    return value === undefined ? null : itemsOf(value, constants);
  }
  if (!ts.isArrayLiteralExpression(node)) return null;
  return node.elements.flatMap((element) =>
    ts.isSpreadElement(element) ? (itemsOf(element.expression, constants) ?? [null]) : [evaluate(element, constants)],
  );
}

function joined(nodes, constants, tail = '') {
  const parts = nodes.map((node) => evaluate(node, constants));
  return parts.includes(null) ? null : parts.join('') + tail;
}
