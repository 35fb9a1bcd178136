// Plugins over REST, as the System Console and `make deploy` use it: upload, enable, disable, remove, list.

import {requireAdmin, requireUser, type ApiRequest, type Routes} from './api';
import {ApiError} from './errors';
import {openArchive} from './plugin_files';

/** The file in a field of a `multipart/form-data` body. */
function readFormFile(request: ApiRequest, field: string): Buffer | null {
    const boundary = /boundary="?([^";]+)"?/.exec(request.contentType)?.[1];
    if (!boundary) {
        return null;
    }
    const mark = Buffer.from(`--${boundary}`);
    for (let at = request.raw.indexOf(mark); at >= 0;) {
        const next = request.raw.indexOf(mark, at + mark.length);
        if (next < 0) {
            return null;
        }
        const part = request.raw.subarray(at + mark.length + 2, next - 2);
        const end = part.indexOf('\r\n\r\n');
        const headers = part.subarray(0, Math.max(0, end)).toString('utf8');
        if (headers.includes(`name="${field}"`)) {
            return part.subarray(end + 4);
        }
        at = next;
    }
    return null;
}

function readFormText(request: ApiRequest, field: string): string {
    return readFormFile(request, field)?.toString('utf8') ?? '';
}

function upload(request: ApiRequest): {status: number; body: unknown} {
    requireAdmin(request);
    const bytes = readFormFile(request, 'plugin');
    if (!bytes) {
        throw new ApiError(400, 'api.plugin.upload.no_file.app_error', 'Missing file in multipart/form request.');
    }
    const {plugins} = request.context;
    let files;
    try {
        files = openArchive(bytes);
    } catch {
        throw new ApiError(400, 'app.plugin.extract.app_error', 'An error occurred extracting the plugin bundle.');
    }
    const manifest: unknown = JSON.parse(files.read('plugin.json')?.toString('utf8') ?? 'null');
    const id = typeof manifest === 'object' && manifest !== null ? String(Reflect.get(manifest, 'id')) : '';
    if (plugins.has(id) && readFormText(request, 'force') !== 'true') {
        throw new ApiError(400, 'app.plugin.install_id.app_error', 'Unable to install plugin. A plugin with the same ID is already installed.');
    }
    plugins.install(files, plugins.has(id) && plugins.clientManifests().some((one) => one.id === id));
    return {status: 201, body: manifest};
}

function requirePlugin(request: ApiRequest): string {
    requireAdmin(request);
    const id = request.params.plugin ?? '';
    if (!request.context.plugins.has(id)) {
        throw new ApiError(404, 'app.plugin.not_installed.app_error', 'Plugin is not installed.');
    }
    return id;
}

export const pluginRoutes: Routes = {
    'GET /api/v4/plugins/webapp': (request) => {
        requireUser(request);
        return {body: request.context.plugins.clientManifests()};
    },

    'GET /api/v4/plugins': (request) => {
        requireAdmin(request);
        return {body: request.context.plugins.overview()};
    },

    'POST /api/v4/plugins': upload,

    'POST /api/v4/plugins/:plugin/enable': (request) => {
        request.context.plugins.enable(requirePlugin(request));
        return {body: {status: 'OK'}};
    },

    'POST /api/v4/plugins/:plugin/disable': (request) => {
        request.context.plugins.disable(requirePlugin(request));
        return {body: {status: 'OK'}};
    },

    'DELETE /api/v4/plugins/:plugin': (request) => {
        request.context.plugins.remove(requirePlugin(request));
        return {body: {status: 'OK'}};
    },
};

