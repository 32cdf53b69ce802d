/** Style of the reference page. */
export const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d5d0c5, #474238); --link: light-dark(#7a3b12, #e8b07a); }
body { font: 1rem/1.6 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-inline-size: 60rem; background: light-dark(#fdfcf9, #16140f); color: light-dark(#1f1b16, #ece7dc); overflow-wrap: anywhere; }
a { color: var(--link); }
h1 small { font-weight: normal; font-size: .6em; }
main > section { border-block-start: 1px solid var(--line); margin-block-start: 2rem; scroll-margin-block-start: 1rem; }
nav ul { list-style: none; padding: 0; }
h2 { font-size: 1.15rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; min-inline-size: 34rem; margin-block: .75rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .6rem; border-block-end: 1px solid var(--line); overflow-wrap: normal; }
td p { margin: .25rem 0 0; text-align: start; }
:target { outline: 2px solid var(--link); outline-offset: 2px; }
pre { overflow-x: auto; padding: .75rem; border: 1px solid var(--line); }
code, pre { font-family: ui-monospace, monospace; font-size: .92em; }
summary { cursor: pointer; padding-block: .25rem; }
`
