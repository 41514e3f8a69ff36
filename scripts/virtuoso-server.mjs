import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const STARTING = 90_000;
const LOADING = 1_800_000;

/**
 * Runs the server beside a shell that waits for its own input to end, which it does with the program that started it, however that
 * comes about: then the server is ended by its number and its folder is removed.
 */
const KEEPER = `
virtuoso-t +foreground +configfile "$1/virtuoso.ini" & server=$!
trap 'kill -9 $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$1"' EXIT
trap 'exit 1' INT TERM HUP
echo $server
read -r _
`;

/**
 * Starts an empty Virtuoso on free ports of this machine with a folder of its own. Like most public ones it cuts results at `mostRows`
 * without a word and gives up a query that it thinks takes longer than `seconds`. Resolves to its address, the number
 * of its process, `load` for N-Quads in pieces, and `stop`.
 */
export async function startVirtuoso({ mostRows = 10_000, seconds = 60, megabytes = 400 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'actor-atlas-virtuoso-'));
  const ports = { sql: await freePort(), http: await freePort() };
  mkdirSync(join(folder, 'load'));
  mkdirSync(join(folder, 'www'));
  writeFileSync(join(folder, 'virtuoso.ini'), settings({ folder, ports, mostRows, seconds, megabytes }));
  const keeper = spawn('sh', ['-c', KEEPER, 'keeper', folder], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const id = once(keeper.stdout, 'data').then(([text]) => Number(String(text)));
  const ended = new Promise((resolve) => keeper.once('exit', resolve));
  const stop = () => {
    keeper.stdin.end();
    return ended;
  };
  const url = `http://127.0.0.1:${ports.http}/sparql`;
  try {
    await answering(url);
    const password = randomBytes(12).toString('hex');
    await isql(ports.sql, 'dba', `set password dba "${password}";`);
    const tell = (commands) => isql(ports.sql, password, commands);
    await tell(ALLOW_ORIGINS);
    return { url, id: await id, load: (pieces) => load(pieces, { folder, tell }), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Virtuoso answers pages of other origins only when told to. */
const WHERE = `lhost=>'*ini*', vhost=>'*ini*', lpath=>'/sparql'`;
const ALLOW_ORIGINS = `DB.DBA.VHOST_REMOVE (${WHERE});
DB.DBA.VHOST_DEFINE (${WHERE}, ppath=>'/!sparql/', is_dav=>1, vsp_user=>'dba', ses_vars=>0,
 opts=>vector('cors','*','browse_sheet','','noinherit','yes'), is_default_host=>0);`;

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answering(url) {
  const end = performance.now() + STARTING;
  while (performance.now() < end) {
    const isUp = await fetch(`${url}?query=${encodeURIComponent('ASK {}')}`, {
      signal: AbortSignal.timeout(2000),
    }).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Virtuoso did not answer within ${STARTING / 1000} s`);
}

let files = 0;

async function load(pieces, { folder, tell }) {
  const name = `${++files}.nq`;
  await writeFile(join(folder, 'load', name), pieces);
  await tell(`ld_dir('${folder}/load', '${name}', 'urn:unused');\nrdf_loader_run();`);
  const complaint = await tell(
    `select ll_error from DB.DBA.load_list where ll_file like '%/${name}' and ll_error is not null;`,
  );
  if (complaint !== '') throw new Error(`Virtuoso did not load all: ${complaint}`);
}

/** What `isql` prints for some commands; rejects with the first that fails. */
function isql(port, password, commands) {
  const flags = ['VERBOSE=OFF', 'BANNER=OFF', 'PROMPT=OFF', 'ERRORS=STDOUT'];
  const client = spawn('isql-vt', [`127.0.0.1:${port}`, 'dba', password, ...flags], {
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: LOADING,
  });
  let told = '';
  client.stdout.setEncoding('utf8').on('data', (text) => {
    told += text;
  });
  client.stdin.end(`${commands}\n`);
  return new Promise((resolve, reject) => {
    client.once('error', reject);
    client.once('close', (code) => {
      const failed = code !== 0 || told.includes('*** Error');
      if (failed) reject(new Error(`Virtuoso did not take a command (${code}): ${told.trim()}`));
      else resolve(told.trim());
    });
  });
}

function settings({ folder, ports, mostRows, seconds, megabytes }) {
  // A page takes 8 KB and some more; the manual's proportion of pages that may wait to be written.
  const pages = Math.round(megabytes * 85);
  return `[Database]
DatabaseFile=${folder}/data.db
ErrorLogFile=${folder}/server.log
LockFile=${folder}/server.lck
TransactionFile=${folder}/data.trx
xa_persistent_file=${folder}/data.pxa
ErrorLogLevel=7
FileExtend=200
MaxCheckpointRemap=2000
Striping=0
TempStorage=TempDatabase
[TempDatabase]
DatabaseFile=${folder}/temp.db
TransactionFile=${folder}/temp.trx
MaxCheckpointRemap=2000
Striping=0
[Parameters]
ServerPort=127.0.0.1:${ports.sql}
DisableUnixSocket=1
CaseMode=2
NumberOfBuffers=${pages}
MaxDirtyBuffers=${Math.round(pages * 0.75)}
ThreadsPerQuery=2
AsyncQueueMaxThreads=2
MaxClientConnections=20
CheckpointInterval=0
AllowOSCalls=0
DirsAllowed=${folder}/load
[HTTPServer]
ServerPort=127.0.0.1:${ports.http}
ServerRoot=${folder}/www
ServerThreads=20
MaxClientConnections=20
[Client]
SQL_QUERY_TIMEOUT=0
[Replication]
ServerName=atlas
ServerEnable=0
[SPARQL]
ResultSetMaxRows=${mostRows}
MaxQueryExecutionTime=${seconds}
MaxQueryCostEstimationTime=${seconds * 20}
`;
}
