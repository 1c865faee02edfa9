-- Drives Neovim's own client against the server and writes what an author would see, as JSON.
-- Reads from the environment: SERVER (JSON list: the command), ROOT, GUIDE (path from the root), OUT.
local root = vim.env.ROOT
local ok, failure = pcall(function()
  vim.cmd('edit ' .. vim.fn.fnameescape(root .. '/' .. vim.env.GUIDE))
  local buffer = vim.api.nvim_get_current_buf()
  local client = vim.lsp.start_client({
    name = 'guidewright',
    cmd = vim.fn.json_decode(vim.env.SERVER),
    root_dir = root,
    workspace_folders = { { uri = vim.uri_from_fname(root), name = 'sample' } },
  })
  vim.lsp.buf_attach_client(buffer, client)

  local function missing()
    return vim.tbl_filter(function(found)
      return found.code == 'required-section'
    end, vim.diagnostic.get(buffer))
  end
  local function wait(what, test)
    if not vim.wait(20000, test, 20) then error('waited in vain for ' .. what) end
  end
  local function request(method, params)
    local answers = vim.lsp.buf_request_sync(buffer, method, params, 20000)
    local answer = answers and answers[client] or {}
    if answer.err then error(method .. ': ' .. vim.inspect(answer.err)) end
    return answer.result
  end

  wait('findings', function() return #missing() > 0 end)
  local before = missing()
  local first = before[1]
  local position = { line = first.lnum, character = first.col }
  local document = vim.lsp.util.make_text_document_params(buffer)

  -- A '#' on a line of its own at the end, where completion offers the section.
  local lines = vim.api.nvim_buf_line_count(buffer)
  vim.api.nvim_buf_set_lines(buffer, lines, lines, false, { '', '#' })
  local completion = request('textDocument/completion', {
    textDocument = document,
    position = { line = lines + 1, character = 1 },
  })
  local labels = {}
  for _, item in ipairs(completion.items or completion) do
    table.insert(labels, item.label)
  end
  vim.api.nvim_buf_set_lines(buffer, lines, lines + 2, false, {})

  local actions = request('textDocument/codeAction', {
    textDocument = document,
    range = { start = position, ['end'] = position },
    context = { diagnostics = {}, only = { 'quickfix' } },
  })
  local titles = {}
  for _, action in ipairs(actions) do
    table.insert(titles, action.title)
  end
  local first_action = actions[1].edit and actions[1] or request('codeAction/resolve', actions[1])
  vim.lsp.util.apply_workspace_edit(first_action.edit, 'utf-16')
  wait('one finding less', function() return #missing() == #before - 1 end)

  local left = #missing()

  -- The lens on the guide's title is a command that the server runs.
  local lens = request('textDocument/codeLens', { textDocument = document })[1]
  request('workspace/executeCommand', lens.command)
  wait('no finding', function() return #missing() == 0 end)

  vim.fn.writefile({ vim.fn.json_encode({
    lens = lens.command.title,
    messages = vim.tbl_map(function(found) return found.message end, before),
    labels = labels,
    titles = titles,
    text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n'),
    left = left,
  }) }, vim.env.OUT)
end)
if not ok then vim.fn.writefile({ vim.fn.json_encode({ failure = tostring(failure) }) }, vim.env.OUT) end
vim.cmd('qall!')
