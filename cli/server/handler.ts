import { createReadStream } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { codingFor, Compressed, isCompressible } from './compress.ts';
import { findFile, segmentsOf, type ServedFile } from './files.ts';
import { securityHeaders } from './headers.ts';
import { contentType, modelContentType } from './mime.ts';
import { findModelFile, listModels } from './models.ts';
import { parseRange } from './range.ts';

export interface ServedFolders {
  /** The production build. */
  readonly dist: string;
  /** Folders of prepared models, each `ROOT/ID/manifest.json`; the first that has an id wins. */
  readonly models: readonly string[];
}

/** Vite names what lies there by its content: a name never means two things. */
const IMMUTABLE = 'public, max-age=31536000, immutable';
/** The app keeps its own verified copy of a model; the HTTP cache would be a second one. */
const NOT_KEPT = 'no-store';

/** Answers GET and HEAD for the built app and the models of this machine, with the headers of `securityHeaders`. */
export function createHandler(folders: ServedFolders, log: (line: string) => void): RequestListener {
  const compressed = new Compressed();
  return (request, response) => {
    answer(folders, compressed, request, response, log).catch((error: unknown) => {
      // A browser that goes away in the middle of a file is no news.
      if (isGone(error)) return;
      log(`${request.method ?? '?'} ${request.url ?? '?'}: ${String(error)}`);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'The server could not read this file.\n');
    });
  };
}

async function answer(
  folders: ServedFolders,
  compressed: Compressed,
  request: IncomingMessage,
  response: ServerResponse,
  log: (line: string) => void,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    sendText(response, 405, 'Only GET and HEAD are answered here.\n');
    return;
  }
  const segments = segmentsOf((request.url ?? '/').split(/[?#]/, 1)[0] ?? '/');
  if (segments === undefined) {
    sendText(response, 404, 'Not found.\n');
    return;
  }
  if (segments.join('/') === 'models/index.json') {
    const { models, broken } = await listModels(folders.models);
    for (const folder of broken) log(`No readable manifest in ${folder}: left out.`);
    sendJson(request, response, JSON.stringify(models));
    return;
  }
  const isModel = segments[0] === 'models';
  const file = isModel
    ? await findModelFile(folders.models, segments.slice(1))
    : await findFile(
        folders.dist,
        segments.at(-1) === '' ? [...segments.slice(0, -1), 'index.html'] : segments,
      );
  if (file === undefined) {
    sendText(response, 404, 'Not found.\n');
    return;
  }
  if (isModel) await sendFile(request, response, file, NOT_KEPT, null);
  else await sendFile(request, response, file, segments[0] === 'assets' ? IMMUTABLE : 'no-cache', compressed);
}

/** @param compressed null: the file goes as it lies there */
async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: ServedFile,
  cacheControl: string,
  compressed: Compressed | null,
): Promise<void> {
  const type = cacheControl === NOT_KEPT ? modelContentType(file.path) : contentType(file.path);
  const plainTag = `"${file.bytes.toString(36)}-${Math.round(file.modifiedMs).toString(36)}"`;
  const compressible = compressed !== null && isCompressible(file, type);
  if (compressible) response.setHeader('vary', 'accept-encoding');
  // A part is one of the file as it is.
  const coding =
    compressible && request.headers.range === undefined
      ? codingFor(request.headers['accept-encoding'])
      : null;
  // Other bytes need another validator (RFC 9110, 8.8.3.3).
  const etag = coding === null ? plainTag : `${plainTag.slice(0, -1)}-${coding}"`;
  setHeaders(response, securityHeaders(type.startsWith('text/html') ? 'document' : 'file'));
  setHeaders(response, {
    'content-type': type,
    'cache-control': cacheControl,
    etag,
    'accept-ranges': 'bytes',
  });
  if (cacheControl !== NOT_KEPT && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  if (compressed !== null && coding !== null) {
    const body = await compressed.of(file, plainTag, coding);
    setHeaders(response, { 'content-encoding': coding, 'content-length': String(body.byteLength) });
    response.end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  // A part of another version must not be glued to what the browser already has (RFC 9110, 13.1.5).
  const mayBePart = request.headers['if-range'] === undefined || request.headers['if-range'] === etag;
  const range = mayBePart ? parseRange(request.headers.range, file.bytes) : 'whole';
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${file.bytes}` }).end();
    return;
  }
  const { first, last } = range === 'whole' ? { first: 0, last: file.bytes - 1 } : range;
  response.statusCode = range === 'whole' ? 200 : 206;
  if (range !== 'whole') response.setHeader('content-range', `bytes ${first}-${last}/${file.bytes}`);
  response.setHeader('content-length', last - first + 1);
  if (request.method === 'HEAD' || file.bytes === 0) {
    response.end();
    return;
  }
  await pipeline(createReadStream(file.path, { start: first, end: last }), response);
}

function sendJson(request: IncomingMessage, response: ServerResponse, json: string): void {
  setHeaders(response, securityHeaders('file'));
  setHeaders(response, {
    'content-type': contentType('index.json'),
    'cache-control': NOT_KEPT,
    'content-length': String(Buffer.byteLength(json)),
  });
  response.end(request.method === 'HEAD' ? undefined : json);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  setHeaders(response, securityHeaders('document'));
  setHeaders(response, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': NOT_KEPT });
  response.statusCode = status;
  response.end(text);
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function isGone(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ERR_STREAM_PREMATURE_CLOSE' || error.code === 'ECONNRESET')
  );
}
