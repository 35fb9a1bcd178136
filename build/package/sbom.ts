// Writes the bundle's software bill of materials: CycloneDX 1.6 as JSON, reproducible.

import type {ShippedPackage} from './shipped';

interface BundleFacts {
    readonly name: string;
    readonly version: string;
    readonly description: string;

    /** Hex digest of the bundle. */
    readonly sha256: string;

    /** The source's date in seconds since 1970. */
    readonly date: number;
}

/** See https://cyclonedx.org/docs/1.6/json/. */
export function renderSbom(bundle: BundleFacts, packages: readonly ShippedPackage[]): string {
    const root = `pkg:generic/${bundle.name}@${bundle.version}`;
    return `${JSON.stringify({
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${uuidFrom(bundle.sha256)}`,
        version: 1,
        metadata: {
            timestamp: new Date(bundle.date * 1000).toISOString(),
            component: {
                type: 'application',
                'bom-ref': root,
                name: bundle.name,
                version: bundle.version,
                description: bundle.description,
                hashes: [{alg: 'SHA-256', content: bundle.sha256}],
                licenses: [{license: {id: 'Apache-2.0'}}],
                purl: root,
            },
        },
        components: packages.map((shipped) => ({
            type: 'library',
            'bom-ref': purlOf(shipped),
            name: shipped.name,
            version: shipped.version,
            scope: 'required',
            ...(shipped.sha512 ? {hashes: [{alg: 'SHA-512', content: shipped.sha512}]} : {}),
            licenses: [{license: {id: shipped.license}}],
            purl: purlOf(shipped),
        })),
        dependencies: [{ref: root, dependsOn: packages.map(purlOf)}, ...packages.map((shipped) => ({ref: purlOf(shipped)}))],
    }, null, 2)}\n`;
}

function purlOf({name, version}: ShippedPackage): string {
    return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** A UUID of version 8 (RFC 9562, custom) from a digest. */
function uuidFrom(hex: string): string {
    const digits = `${hex.slice(0, 12)}8${hex.slice(13, 16)}8${hex.slice(17, 32)}`;
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
