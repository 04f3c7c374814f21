// Times npm summarizers on the texts of `Summarizer.Benchmarks texts FOLDER`: node peers.mjs FOLDER MAX OUTPUT.jsonl
// A warm process, the least of several runs, three sentences asked for. A peer is stopped at the first size that takes longer than LIMIT.
import { createRequire } from 'node:module';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { fork } from 'node:child_process';

const SIZES = [45, 100, 300, 1000, 3000, 10000, 30000, 100000];
const LIMIT = 20_000;
const require = createRequire(process.cwd() + '/');

const peers = {
  'npm lexrank': () => {
    const { summarize } = require('lexrank');
    return text => new Promise((resolve, reject) => summarize(text, 3, (error, top) => (error ? reject(error) : resolve(top.length))));
  },
  'npm ts-textrank': () => {
    const { SorensenDiceSimilarity, DefaultTextParser, NullLogger, AbsoluteSummarizerConfig, Summarizer } = require('ts-textrank');
    const config = new AbsoluteSummarizerConfig(3, new SorensenDiceSimilarity(), new DefaultTextParser(), 0.85, Summarizer.SORT_OCCURENCE);
    return async text => new Summarizer(config, new NullLogger()).summarize(text, 'en').length;
  },
  'npm node-summarizer (frequency)': () => {
    const { SummarizerManager } = require('node-summarizer');
    return async text => new SummarizerManager(text, 3).getSummaryByFrequency().summary.length;
  },
  'npm node-summarizer (rank)': () => {
    const { SummarizerManager } = require('node-summarizer');
    return async text => (await new SummarizerManager(text, 3).getSummaryByRank()).summary.length;
  },
};

if (process.send) {
  process.once('message', async ({ name, file, size }) => {
    const summarize = peers[name](), text = readFileSync(file, 'utf8');
    let least = Infinity, answer = 0;
    const began = performance.now();
    for (let run = 0; run < 3 || (performance.now() - began < 3000 && run < 1000); run++) {
      const start = performance.now();
      answer = await summarize(text);
      least = Math.min(least, performance.now() - start);
      if (least > 5000) break;
    }
    if (!(answer > 0)) throw new Error(`${name} gave no summary`);
    process.send({ program: name, sentences: size, milliseconds: least }, () => process.exit(0));
  });
} else {
  const [folder, max, output] = process.argv.slice(2);
  for (const name of Object.keys(peers)) {
    for (const size of SIZES.filter(n => n <= Number(max))) {
      const file = `${folder}/${size}.txt`;
      if (!existsSync(file)) continue;
      const result = await measure(name, file, size);
      console.error(`${name}, ${size} sentences: ${result ? result.milliseconds.toFixed(2) + ' ms' : `no answer in ${LIMIT / 1000} s, or an error`}`);
      if (!result) break;
      appendFileSync(output, JSON.stringify(result) + '\n');
    }
  }
}

function measure(name, file, size) {
  return new Promise(resolve => {
    const child = fork(new URL(import.meta.url).pathname, { cwd: process.cwd(), stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT);
    let result = null;
    child.on('message', message => (result = message));
    child.on('exit', () => { clearTimeout(timer); resolve(result); });
    child.send({ name, file, size });
  });
}
