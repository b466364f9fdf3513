import { z } from 'zod';
import { describe } from '../../src/checks/describe.ts';
import { MdxSyntaxError } from '../../src/library/mdx.ts';
import { readArticleContent } from '../../src/library/read-article.ts';
import { writeWhole } from '../../src/library/write-whole.ts';
import { newId } from '../new/new-id.ts';
import { hasComments, withoutComments } from '../translate/source-blocks.ts';
import { type ArticleForm, formOf, textOfForm } from './article-form.ts';
import { articlePath, filesBelow, mediaFile, mediaPath, Refused, textAt } from './content-files.ts';
import { VERSION_FIELD, Versions } from './version.ts';

const asset = z.object({ path: z.string(), content: z.string(), encoding: z.literal('base64') });
const requestSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('info') }),
  z.object({ action: z.literal('entriesByFolder'), params: z.object({ folder: z.string() }) }),
  z.object({
    action: z.literal('entriesByFiles'),
    params: z.object({ files: z.array(z.object({ path: z.string() })) }),
  }),
  z.object({ action: z.literal('getEntry'), params: z.object({ path: z.string() }) }),
  z.object({
    action: z.literal('persistEntry'),
    params: z.object({
      dataFiles: z.array(z.object({ path: z.string(), raw: z.string(), newPath: z.string().optional() })).min(1),
      assets: z.array(asset).default([]),
    }),
  }),
  z.object({ action: z.literal('getMedia'), params: z.object({ mediaFolder: z.string() }) }),
  z.object({ action: z.literal('getMediaFile'), params: z.object({ path: z.string() }) }),
  z.object({ action: z.literal('persistMedia'), params: z.object({ asset }) }),
  z.object({ action: z.literal('getDeployPreview') }),
]);

const formSchema = z.looseObject({
  [VERSION_FIELD]: z.string().optional(),
  id: z.string().optional(),
  body: z.array(z.looseObject({ block: z.string() })).default([]),
});

/**
 * Answers Decap CMS as its own proxy does, on the files of a content folder. Articles go out as forms and come
 * back as text, so that a file says what an editor would have written by hand.
 */
export class Backend {
  readonly #dir: string;
  readonly #versions = new Versions();
  readonly #idsInUse: () => ReadonlySet<string>;

  /** `idsInUse` gives the ids that no new article may get. */
  constructor(dir: string, idsInUse: () => ReadonlySet<string>) {
    this.#dir = dir;
    this.#idsInUse = idsInUse;
  }

  /** Throws Refused where the page asks for what it may not have, or for what would be no article. */
  async answer(body: unknown): Promise<unknown> {
    const request = requestSchema.safeParse(body);
    if (!request.success) throw new Refused('Unexpected request, expected one that an editing page makes.');
    switch (request.data.action) {
      case 'info':
        return { repo: this.#dir, publish_modes: ['simple'], type: 'local_fs' };
      case 'entriesByFolder':
        return this.#entries(await filesBelow(this.#dir, request.data.params.folder));
      case 'entriesByFiles':
        return this.#entries(request.data.params.files.map(({ path }) => path));
      case 'getEntry':
        return this.#entries([request.data.params.path])[0];
      case 'persistEntry':
        return this.#save(request.data.params);
      case 'getMedia':
        return this.#media(request.data.params.mediaFolder);
      case 'getMediaFile':
        return mediaFile(this.#dir, request.data.params.path);
      case 'persistMedia':
        return this.#saveMedia(request.data.params.asset);
      case 'getDeployPreview':
        return null;
    }
  }

  /** The text that a form makes of an article; throws Refused with all that is wrong where it would be none. */
  textOf(path: string, form: unknown): string {
    const read = formSchema.safeParse(form);
    if (!read.success) throw new Refused('Unexpected form, expected the fields of an article.');
    const { [VERSION_FIELD]: version, ...fields } = read.data;
    const before = textAt(articlePath(this.#dir, path));
    if (before !== undefined && !this.#versions.mayFollow(version, before))
      throw new Refused(
        'The file has been changed since you opened it. Copy what you wrote, then open the article anew.',
        409,
      );
    const id = before === undefined ? fields.id || newId((candidate) => this.#idsInUse().has(candidate)) : fields.id;
    if (before !== undefined && id !== formOf(before)['id'])
      throw new Refused(
        `Unexpected id ${id ?? 'nothing'}, expected the one that it has: permanent links are made of it.`,
      );
    const text = textOfForm({ id, ...fields } as ArticleForm, before);
    const { content, problems } = readArticleContent({ file: path, source: text });
    if (problems.length > 0) throw new Refused(problems.map((problem) => describe(problem).sentence).join(' · '));
    // What stands beside a translation goes when it is no draft any more, as with npm run translate -- ID --done.
    const keepsSource = content?.draft || (before !== undefined && isCaughtUp(before));
    return keepsSource ? text : withoutComments(text);
  }

  #entries(paths: readonly string[]): object[] {
    return paths
      .filter((path) => path.endsWith('.mdx'))
      .map((path) => {
        const text = textAt(articlePath(this.#dir, path));
        const data = text === undefined ? null : this.#formAsJson(text);
        return { data, file: { path, id: text === undefined ? null : this.#versions.of(text) } };
      });
  }

  /** An article that is no MDX cannot be shown as a form; its title alone leads to where it is mended. */
  #formAsJson(text: string): string {
    try {
      return JSON.stringify({ ...formOf(text), [VERSION_FIELD]: this.#versions.of(text) });
    } catch (error) {
      if (!(error instanceof MdxSyntaxError)) throw error;
      return JSON.stringify({ title: `Cannot be read: ${error.message} (npm run check)`, body: [] });
    }
  }

  async #save({ dataFiles, assets }: { dataFiles: { path: string; raw: string }[]; assets: Asset[] }): Promise<object> {
    const files = dataFiles.map(({ path, raw }) => ({ path, text: this.textOf(path, parseForm(raw)) }));
    for (const each of assets) await this.#saveMedia(each);
    for (const { path, text } of files) {
      const file = articlePath(this.#dir, path);
      this.#versions.follow(textAt(file) ?? '', text);
      await writeWhole(file, text);
    }
    return { message: 'saved' };
  }

  async #media(folder: string): Promise<object[]> {
    const paths = await filesBelow(this.#dir, folder);
    const own = paths.filter((path) => isMedia(this.#dir, path));
    return Promise.all(own.map((path) => mediaFile(this.#dir, path)));
  }

  async #saveMedia({ path, content }: Asset): Promise<object> {
    await writeWhole(mediaPath(this.#dir, path), Buffer.from(content, 'base64'));
    return mediaFile(this.#dir, path);
  }
}

/** Whether an article that is out has the texts of its source beside its own, while it is caught up with them. */
function isCaughtUp(text: string): boolean {
  return formOf(text)['draft'] !== true && hasComments(text);
}

type Asset = z.output<typeof asset>;

function parseForm(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    throw new Refused('Unexpected text, expected the form of an article.');
  }
}

function isMedia(dir: string, path: string): boolean {
  try {
    return mediaPath(dir, path) !== '';
  } catch {
    return false;
  }
}
