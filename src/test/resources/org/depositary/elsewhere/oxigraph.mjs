// Loads a file and answers every question N.rq of the working folder into N.json.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { Store } = createRequire(import.meta.url)('oxigraph');
const [file, format, union] = process.argv.slice(2);

const store = new Store();
store.load(readFileSync(file, 'utf8'), { format, unchecked: false });
for (const question of readdirSync('.').filter((name) => name.endsWith('.rq'))) {
  const options = { results_format: 'json', use_default_graph_as_union: union === 'true' };
  const started = Date.now();
  writeFileSync(question.replace('.rq', '.json'), store.query(readFileSync(question, 'utf8'), options));
  console.log(question, Date.now() - started, 'ms');
}
