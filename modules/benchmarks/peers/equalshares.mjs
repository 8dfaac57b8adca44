// Times the parser and the equal shares of equalshares-compute-tool on .pb files: file, then milliseconds of reading and
// of equal shares in floating point (least and median each). Arguments: the tool's folder, files.
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

const [tool, ...files] = process.argv.slice(2);
const parser = fs.readFileSync(path.join(tool, 'js/pabulibParser.js'), 'utf8');
const { parsePabulibFromString } = await import('data:text/javascript,' + encodeURIComponent(parser));
const worker = { importScripts() {}, postMessage() {}, performance };
vm.createContext(worker);
vm.runInContext(fs.readFileSync(path.join(tool, 'js/methodOfEqualSharesWorker.js'), 'utf8'), worker);

/** Least and median of at least three runs, within half a second or so. */
function many(work) {
    const times = [];
    let all = 0;
    while (times.length < 3 || (times.length < 500 && all < 500)) {
        const start = performance.now();
        work();
        times.push(performance.now() - start);
        all += times.at(-1);
    }
    times.sort((a, b) => a - b);
    return [times[0], times[Math.floor(times.length / 2)]].map(ms => ms.toFixed(4));
}

function equalShares({ meta, projects, votes, approvers }) {
    const ids = Object.keys(projects);
    const cost = Object.fromEntries(ids.map(id => [id, parseFloat(projects[id].cost)]));
    const params = { tieBreaking: ['minCost', 'maxVotes', ids] };
    worker.equalSharesFixedBudgetFloats(Object.keys(votes), ids, cost, approvers, parseFloat(meta.budget), params);
}

for (const file of files) {
    const text = fs.readFileSync(file, 'utf8');
    let figures;
    try {
        const instance = parsePabulibFromString(text);
        figures = [...many(() => parsePabulibFromString(text)), ...many(() => equalShares(instance))];
    } catch (fault) {
        figures = ['', '', '', ''];
        console.error(path.basename(file) + ': ' + (fault.message ?? fault));
    }
    console.log([path.basename(file, '.pb'), ...figures].join(','));
}
