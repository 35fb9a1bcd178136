// Reduces a screenshot to a PNG of at most 256 colours. A page has few colours besides those at letters' edges, so the difference is not visible.

import {deflateSync, inflateSync} from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;

interface Picture {
    readonly width: number;
    readonly height: number;

    /** Red, green and blue of each pixel, row by row. */
    readonly pixels: Uint8Array;
}

/** Reduces the colours of a PNG as Chromium writes it (8 bits, RGB or RGBA, not interlaced). Throws for other PNGs. */
export function shrinkPng(png: Buffer): Buffer {
    const picture = decode(png);
    const counts = countColours(picture);
    return encode(picture, choosePalette(counts), [...counts.keys()]);
}

function* readChunks(png: Buffer): Generator<readonly [type: string, data: Buffer]> {
    for (let at = SIGNATURE.length; at < png.length;) {
        const length = png.readUInt32BE(at);
        yield [png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)];
        at += length + 12;
    }
}

function decode(png: Buffer): Picture {
    const chunks = [...readChunks(png)];
    const header = chunks.find(([type]) => type === 'IHDR')?.[1];
    const channels = header?.[8] === 8 && header[12] === 0 ? {2: 3, 6: 4}[header[9] ?? 0] : undefined;
    if (!header || !channels) {
        throw new Error('This kind of PNG is not one that Chromium writes.');
    }
    const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
    const raw = inflateSync(Buffer.concat(chunks.filter(([type]) => type === 'IDAT').map(([, data]) => data)));
    unfilter(raw, width * channels, channels);
    const pixels = new Uint8Array(width * height * 3);
    for (let pixel = 0; pixel < width * height; pixel++) {
        const from = Math.floor(pixel / width) * (width * channels + 1) + 1 + (pixel % width) * channels;
        pixels.set(raw.subarray(from, from + 3), pixel * 3);
    }
    return {width, height, pixels};
}

/** Undoes the row filters in place (PNG specification, section 9). */
function unfilter(raw: Buffer, rowLength: number, channels: number): void {
    for (let start = 0; start < raw.length; start += rowLength + 1) {
        const filter = raw[start];
        for (let i = 1; i <= rowLength; i++) {
            const left = i > channels ? raw[start + i - channels] ?? 0 : 0;
            const up = start > 0 ? raw[start + i - rowLength - 1] ?? 0 : 0;
            const corner = start > 0 && i > channels ? raw[start + i - rowLength - 1 - channels] ?? 0 : 0;
            const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter ?? 0] ?? 0;
            raw[start + i] = ((raw[start + i] ?? 0) + guess) & 0xff;
        }
    }
}

/** Paeth predictor: the one of the three that is nearest to left + up − corner. */
function nearest(left: number, up: number, corner: number): number {
    const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
    if (toLeft <= toUp && toLeft <= toCorner) {
        return left;
    }
    return toUp <= toCorner ? up : corner;
}

function countColours({pixels}: Picture): Map<number, number> {
    const counts = new Map<number, number>();
    for (let i = 0; i < pixels.length; i += 3) {
        const colour = (pixels[i] ?? 0) << 16 | (pixels[i + 1] ?? 0) << 8 | (pixels[i + 2] ?? 0);
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return counts;
}

const channelOf = (colour: number, channel: number): number => colour >> (16 - 8 * channel) & 0xff;

/** The palette: the most frequent colours, and for the rest the most frequent colour of each part of a median cut. */
function choosePalette(counts: ReadonlyMap<number, number>): readonly number[] {
    const byCount = [...counts.keys()].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
    if (byCount.length <= COLOURS) {
        return byCount;
    }
    const parts = [byCount.slice(COLOURS / 2)];
    while (parts.length < COLOURS / 2) {
        const widest = parts.map((part) => spreadOf(part)).reduce((best, spread, index, all) => (spread.width > (all[best]?.width ?? 0) ? index : best), 0);
        const [part = []] = parts.splice(widest, 1);
        const {channel} = spreadOf(part);
        const sorted = [...part].sort((one, other) => channelOf(one, channel) - channelOf(other, channel));
        parts.push(sorted.slice(0, sorted.length >> 1), sorted.slice(sorted.length >> 1));
    }
    const chosen = parts.flatMap((part) => part.reduce<number[]>(([best], colour) => [(counts.get(colour) ?? 0) > (counts.get(best ?? -1) ?? 0) ? colour : best ?? colour], []));
    return [...new Set([...byCount.slice(0, COLOURS / 2), ...chosen])];
}

function spreadOf(colours: readonly number[]): {readonly channel: number; readonly width: number} {
    const widths = [0, 1, 2].map((channel) => {
        let [low, high] = [255, 0];
        for (const colour of colours) {
            low = Math.min(low, channelOf(colour, channel));
            high = Math.max(high, channelOf(colour, channel));
        }
        return high - low;
    });
    const width = Math.max(...widths);
    return {channel: widths.indexOf(width), width};
}

function encode({width, height, pixels}: Picture, palette: readonly number[], colours: readonly number[]): Buffer {
    const indexes = new Map(colours.map((colour) => [colour, indexOfNearest(palette, colour)]));
    const raw = Buffer.alloc((width + 1) * height);
    for (let pixel = 0; pixel < width * height; pixel++) {
        const colour = (pixels[pixel * 3] ?? 0) << 16 | (pixels[pixel * 3 + 1] ?? 0) << 8 | (pixels[pixel * 3 + 2] ?? 0);
        raw[Math.floor(pixel / width) * (width + 1) + 1 + pixel % width] = indexes.get(colour) ?? 0;
    }
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    header.set([8, 3], 8);
    return Buffer.concat([
        SIGNATURE,
        chunk('IHDR', header),
        chunk('PLTE', Buffer.from(palette.flatMap((colour) => [0, 1, 2].map((channel) => channelOf(colour, channel))))),
        chunk('IDAT', deflateSync(raw, {level: 9, memLevel: 9})),
        chunk('IEND', Buffer.alloc(0)),
    ]);
}

function indexOfNearest(palette: readonly number[], colour: number): number {
    const distance = (other: number): number => [0, 1, 2].reduce((sum, channel) => sum + (channelOf(colour, channel) - channelOf(other, channel)) ** 2, 0);
    return palette.reduce((best, other, index) => (distance(other) < distance(palette[best] ?? 0) ? index : best), 0);
}

function chunk(type: string, data: Buffer): Buffer {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(4);
    frame.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(checksum(body));
    return Buffer.concat([frame, body, check]);
}

/** CRC-32 as in PNG. */
function checksum(bytes: Buffer): number {
    let crc = -1;
    for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit++) {
            crc = crc & 1 ? crc >>> 1 ^ 0xedb88320 : crc >>> 1;
        }
    }
    return ~crc >>> 0;
}
