/** Numbers that reach a person, as published; the kinds have their words in the catalogue. */
export type Region = 'cn' | 'us' | 'uk';
export type LineKind = 'listen' | 'medical' | 'police' | 'emergency';

interface Line {
  readonly number: string;
  readonly kind: LineKind;
}

export const REGIONS: readonly { readonly region: Region; readonly lines: readonly Line[] }[] = [
  {
    region: 'cn',
    lines: [
      { number: '12356', kind: 'listen' },
      { number: '120', kind: 'medical' },
      { number: '110', kind: 'police' },
    ],
  },
  {
    region: 'us',
    lines: [
      { number: '988', kind: 'listen' },
      { number: '911', kind: 'emergency' },
    ],
  },
  {
    region: 'uk',
    lines: [
      { number: '116 123', kind: 'listen' },
      { number: '999', kind: 'emergency' },
    ],
  },
];
