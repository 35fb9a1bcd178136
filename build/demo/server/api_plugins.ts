// Plugins over REST, as the System Console and `make deploy` use it: upload, enable, disable, remove, list.

import {textAt} from '../../../webapp/src/own_property';
import {forAdmins, OK, type ApiRequest, type ApiResult, type Handler, type Routes} from './api';
import {ApiError} from './errors';
import {openArchive} from './plugin_files';
import type {PluginServer} from './plugins';

async function upload(request: ApiRequest): Promise<ApiResult> {
    const form = await new Response(new Uint8Array(request.raw), {headers: {'Content-Type': request.contentType}}).formData().catch(() => null);
    const file = form?.get('plugin');
    if (!(file instanceof Blob)) {
        throw new ApiError(400, 'api.plugin.upload.no_file.app_error', 'Missing file in multipart/form request.');
    }
    const {plugins} = request;
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

/** Lets administrators do something with the plugin of the path; throws 404 if it is not installed. */
function withPlugin(run: (plugins: PluginServer, id: string) => void): Handler {
    return forAdmins(({plugins, params}) => {
        const id = params.plugin ?? '';
        if (!plugins.has(id)) {
            throw new ApiError(404, 'app.plugin.not_installed.app_error', 'Plugin is not installed.');
        }
        run(plugins, id);
        return OK;
    });
}

export const pluginRoutes: Routes = {
    'GET /api/v4/plugins/webapp': ({plugins}) => ({body: plugins.clientManifests()}),
    'GET /api/v4/plugins': forAdmins(({plugins}) => ({body: plugins.overview()})),
    'POST /api/v4/plugins': forAdmins(upload),
    'POST /api/v4/plugins/:plugin/enable': withPlugin((plugins, id) => plugins.enable(id)),
    'POST /api/v4/plugins/:plugin/disable': withPlugin((plugins, id) => plugins.disable(id)),
    'DELETE /api/v4/plugins/:plugin': withPlugin((plugins, id) => plugins.remove(id)),
};
