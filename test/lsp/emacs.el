;;; emacs.el --- Drives Eglot against the server -*- lexical-binding: t -*-
;; Writes what an author would see, as JSON.
;; Reads from the environment: SERVER (JSON list: the command), ROOT, GUIDE (path from the root), OUT.
(require 'package)
(package-initialize)
(require 'eglot)
(require 'json)

(defun seen ()
  (let* ((root (file-name-as-directory (getenv "ROOT")))
         (project-find-functions (list (lambda (_) (cons 'transient root))))
         (eglot-confirm-server-initiated-edits nil)
         (eglot-server-programs
          `(((text-mode :language-id "markdown") . ,(append (json-read-from-string (getenv "SERVER")) nil)))))
    (find-file (expand-file-name (getenv "GUIDE") root))
    (text-mode)
    (apply #'eglot--connect (eglot--guess-contact))
    (flymake-start)
    (let ((server (eglot-current-server))
          (document (eglot--TextDocumentIdentifier)))
      (cl-labels
          ((missing ()
             (cl-remove-if-not (lambda (found) (string-match-p "required-section" (flymake-diagnostic-text found)))
                               (flymake-diagnostics)))
           (await (what test)
             (with-timeout (20 (error "Waited in vain for %s" what))
               (while (not (funcall test)) (accept-process-output nil 0.02))))
           (ask (method &rest params)
             ;; What was typed goes before what is asked.
             (eglot--signal-textDocument/didChange)
             (jsonrpc-request server method params :timeout 20)))
        (await "findings" (lambda () (missing)))
        (let* ((before (missing))
               (messages (mapcar #'flymake-diagnostic-text before))
               (first (flymake-diagnostic-beg (car before)))
               (place (eglot--pos-to-lsp-position first))
               completion actions lens left)
          (goto-char (point-max))
          (insert "\n#")
          (setq completion
                (ask :textDocument/completion :textDocument document :position (eglot--pos-to-lsp-position)))
          (delete-char -2)
          (setq actions
                (ask :textDocument/codeAction :textDocument document
                     :range (list :start place :end place)
                     :context '(:diagnostics [] :only ["quickfix"])))
          (eglot--apply-workspace-edit (plist-get (aref actions 0) :edit))
          (eglot--signal-textDocument/didChange)
          (await "one finding less" (lambda () (= (length (missing)) (1- (length before)))))
          (setq left (length (missing)))
          ;; The lens on the guide's title is a command that the server runs.
          (setq lens (plist-get (aref (ask :textDocument/codeLens :textDocument document) 0) :command))
          (ask :workspace/executeCommand
               :command (plist-get lens :command) :arguments (plist-get lens :arguments))
          (eglot--signal-textDocument/didChange)
          (await "no finding" (lambda () (null (missing))))
          `((messages . ,(vconcat messages))
            (labels . ,(vconcat (mapcar (lambda (item) (plist-get item :label))
                                        (if (vectorp completion) completion (plist-get completion :items)))))
            (titles . ,(vconcat (mapcar (lambda (action) (plist-get action :title)) actions)))
            (lens . ,(plist-get lens :title))
            (text . ,(buffer-substring-no-properties (point-min) (point-max)))
            (left . ,left)))))))

(let ((result (condition-case failure (seen) (error `((failure . ,(error-message-string failure)))))))
  (with-temp-file (getenv "OUT") (insert (json-encode result))))
(kill-emacs)
