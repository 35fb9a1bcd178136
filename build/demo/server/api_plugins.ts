// Plugins over REST, as the System Console and `make deploy` use it: upload, enable, disable, remove, list.

import {textAt} from '../../../webapp/src/own_property';
import {requireAdmin, requireUser, type ApiRequest, type ApiResult, type Routes} from './api';
import {ApiError} from './errors';
import {openArchive} from './plugin_files';

async function upload(request: ApiRequest): Promise<ApiResult> {
    requireAdmin(request);
    const form = await new Response(new Uint8Array(request.raw), {headers: {'Content-Type': request.contentType}}).formData().catch(() => null);
    const file = form?.get('plugin');
    if (!(file instanceof Blob)) {
        throw new ApiError(400, 'api.plugin.upload.no_file.app_error', 'Missing file in multipart/form request.');
    }
    const {plugins} = request.context;
    let files;
    try {
        files = openArchive(Buffer.from(await file.arrayBuffer()));
    } catch {
        throw new ApiError(400, 'app.plugin.extract.app_error', 'An error occurred extracting the plugin bundle.');
    }
    const manifest: unknown = JSON.parse(files.read('plugin.json')?.toString('utf8') ?? 'null');
    const id = textAt(manifest, 'id');
    if (plugins.has(id) && form?.get('force') !== 'true') {
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

