import {
  type Disposable,
  type ExtensionContext,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  tasks,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

/** What a task of the type `guidewright` may say in tasks.json. */
interface CheckTask extends TaskDefinition {
  readonly plan?: string;
  readonly guides?: readonly string[];
  readonly failOn?: 'error' | 'warning' | 'info' | 'never';
}

/** Offers the task that checks a folder with the command line, whose findings the problem matcher reads. */
export function registerTasks({ extensionUri }: ExtensionContext): Disposable {
  return tasks.registerTaskProvider('guidewright', {
    provideTasks: () =>
      (workspace.workspaceFolders ?? [])
        .filter(folder => folder.uri.scheme === 'file')
        .map(folder => checkTask(extensionUri, folder, { type: 'guidewright' })),
    resolveTask: task =>
      typeof task.scope === 'object'
        ? checkTask(extensionUri, task.scope, task.definition as CheckTask)
        : undefined,
  });
}

/**
 * Runs the extension's own command line with the editor's own Node, so that nothing has to be installed. Its `github`
 * format stands still, so the problem matcher can rely on it.
 */
function checkTask(extension: Uri, folder: WorkspaceFolder, definition: CheckTask): Task {
  const { plan, guides = [], failOn } = definition;
  const program = Uri.joinPath(extension, 'dist', 'bin.mjs').fsPath;
  const options = [
    ...(plan === undefined ? [] : ['--plan', plan]),
    ...(failOn === undefined ? [] : ['--fail-on', failOn]),
  ];
  const execution = new ProcessExecution(
    process.execPath,
    [program, 'check', ...guides, ...options, '--format', 'github'],
    { cwd: folder.uri.fsPath, env: { ELECTRON_RUN_AS_NODE: '1' } },
  );
  const task = new Task(definition, folder, 'check', 'Guidewright', execution, '$guidewright');
  task.group = TaskGroup.Test;
  return task;
}
