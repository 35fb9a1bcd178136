// Types of Pandoc's JSON (pandoc-types 1.23), as far as they are read.

/** Identifier, classes, key-value pairs. */
export type Attr = [string, string[], [string, string][]];

/** Address and title. */
export type Target = [string, string];

export type Inline =
    | {t: 'Str'; c: string}
    | {t: 'Emph' | 'Underline' | 'Strong' | 'Strikeout' | 'Superscript' | 'Subscript' | 'SmallCaps'; c: Inline[]}
    | {t: 'Quoted'; c: [{t: 'SingleQuote' | 'DoubleQuote'}, Inline[]]}
    | {t: 'Cite'; c: [unknown, Inline[]]}
    | {t: 'Code'; c: [Attr, string]}
    | {t: 'Space' | 'SoftBreak' | 'LineBreak'}
    | {t: 'Math'; c: [{t: 'DisplayMath' | 'InlineMath'}, string]}
    | {t: 'RawInline'; c: [string, string]}
    | {t: 'Link' | 'Image'; c: [Attr, Inline[], Target]}
    | {t: 'Note'; c: Block[]}
    | {t: 'Span'; c: [Attr, Inline[]]};

interface ListAttributes {
    readonly 0: number;
    readonly 1: {readonly t: string};
    readonly 2: {readonly t: string};
}

export type Cell = [Attr, {t: string}, number, number, Block[]];
export type Row = [Attr, Cell[]];
type TableBody = [Attr, number, Row[], Row[]];
type Caption = [Inline[] | null, Block[]];
export type Table = [Attr, Caption, [{t: string}, unknown][], [Attr, Row[]], TableBody[], [Attr, Row[]]];
export type Definition = [Inline[], Block[][]];

export type Block =
    | {t: 'Plain' | 'Para'; c: Inline[]}
    | {t: 'LineBlock'; c: Inline[][]}
    | {t: 'CodeBlock'; c: [Attr, string]}
    | {t: 'RawBlock'; c: [string, string]}
    | {t: 'BlockQuote'; c: Block[]}
    | {t: 'OrderedList'; c: [ListAttributes, Block[][]]}
    | {t: 'BulletList'; c: Block[][]}
    | {t: 'DefinitionList'; c: Definition[]}
    | {t: 'Header'; c: [number, Attr, Inline[]]}
    | {t: 'HorizontalRule'}
    | {t: 'Table'; c: Table}
    | {t: 'Figure'; c: [Attr, Caption, Block[]]}
    | {t: 'Div'; c: [Attr, Block[]]};

export type MetaValue =
    | {t: 'MetaMap'; c: Record<string, MetaValue>}
    | {t: 'MetaList'; c: MetaValue[]}
    | {t: 'MetaBool'; c: boolean}
    | {t: 'MetaString'; c: string}
    | {t: 'MetaInlines'; c: Inline[]}
    | {t: 'MetaBlocks'; c: Block[]};

export interface PandocDocument {
    readonly meta: Record<string, MetaValue>;
    readonly blocks: Block[];
}
