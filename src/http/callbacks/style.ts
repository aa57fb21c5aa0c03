/** Owns how the pages of a call look, in both schemes, from a phone to a desk. */
export const style = `
:root{color-scheme:light dark;--ground:#f6f5f2;--card:#fff;--ink:#1c1b19;--soft:#5f5c55;--line:#d8d4cb;--accent:#0b5d4e;--on:#fff;--wrong:#9c2a1c}
@media (prefers-color-scheme:dark){:root{--ground:#161614;--card:#201f1d;--ink:#f2f0ea;--soft:#a9a59b;--line:#45423c;--accent:#7fd1bd;--on:#0c1f1b;--wrong:#ff9d8c}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{max-width:42rem;margin:0 auto;padding:clamp(1rem,5vw,4rem) 1rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:1rem;padding:clamp(1.25rem,4vw,2.5rem)}
.from{margin:0 0 .25rem;color:var(--soft);font-size:.875rem;font-weight:600}
h1{margin:0 0 .5rem;font-size:clamp(1.5rem,5vw,2rem);line-height:1.2;text-wrap:balance}
p{margin:0 0 1.25rem;max-width:60ch}
fieldset{border:0;margin:0 0 1.5rem;padding:0;min-width:0}
legend,label.field{display:block;padding:0;margin:0 0 .5rem;font-weight:600}
.days{display:flex;gap:.5rem;overflow-x:auto;padding:.25rem;margin:-.25rem -.25rem 1.25rem;list-style:none}
.days a,.slots span{display:block;white-space:nowrap;border:1px solid var(--line);border-radius:.6rem;padding:.6rem .9rem;min-height:2.75rem;color:inherit;text-decoration:none;text-align:center}
.days a[aria-current]{border-color:var(--accent);background:var(--accent);color:var(--on)}
.slots{display:grid;grid-template-columns:repeat(auto-fill,minmax(5.75rem,1fr));gap:.5rem;max-height:17rem;overflow-y:auto;padding:.25rem;margin:-.25rem}
.slots .wide{grid-column:1/-1}
.slots input{position:absolute;opacity:0;width:1px;height:1px}
.slots label{position:relative;cursor:pointer}
.slots input:checked+span{border-color:var(--accent);background:var(--accent);color:var(--on)}
input[type=tel],input[type=text],textarea{width:100%;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--line);border-radius:.6rem;padding:.65rem .8rem;margin:0 0 1.25rem}
textarea{resize:vertical}
input.code{max-width:13rem;font-size:1.5rem;letter-spacing:.25em;font-variant-numeric:tabular-nums}
button{font:inherit;font-weight:600;border:1px solid var(--accent);border-radius:.6rem;background:var(--accent);color:var(--on);padding:.75rem 1.25rem;min-height:2.75rem;cursor:pointer}
button.second{background:none;color:var(--wrong);border-color:currentColor}
:focus-visible,.slots input:focus-visible+span{outline:3px solid var(--accent);outline-offset:2px}
.wrong{color:var(--wrong);font-weight:600}
.big{font-size:1.25rem;font-weight:600}
hr{border:0;border-top:1px solid var(--line);margin:1.75rem 0}
@media (min-width:40rem){button{min-width:12rem}}
@media (max-width:30rem){button{width:100%}}
`;
