/** Families of English words that are written as one or as two: `family: one, two`. */
export const compounds = `
entrypoint: entrypoint, entry point
loadbalancer: loadbalancer, load balancer
filesystem: filesystem
preflight: preflight, pre-flight
multiline: multiline, multi-line
homepage: homepage, home page
datasource: datasource, data source
cheatsheet: cheatsheet, cheat sheet
healthcheck: healthcheck, health check
frontmatter: frontmatter, front matter
prebuilt: prebuilt, pre-built
plaintext: plaintext, plain text
fullstack: fullstack, full stack
bugfix: bugfix, bug fix
webapp: webapp, webapps, web app, web application
typecheck: typecheck, type check
timezone: timezone, time zone
prerelease: prerelease, pre-release
passthrough: passthrough, pass-through
filename: filename, file name
filepath: filepath, file path
fanout: fanout, fan-out
datatype: datatype, data type
dataflow: dataflow, data flow
classname: classname, class name
webserver: webserver, web server
timeseries: timeseries, time series
sourcemap: sourcemap, source map
roundtrip: roundtrip, round trip
pseudocode: pseudocode, pseudo code
keypair: keypair, key pair
exitcode: exitcode, exit code, exit status
errorcode: errorcode, error code
statuscode: statuscode, status code
devcontainer: devcontainer, dev container, development container
autofix: autofix, auto-fix, automatic fixes
userspace: userspace, user space
shutdown: shutdown, shut down
rollout: rollout, roll out
standalone: standalone, stand-alone
multithreaded: multithreaded, multi-threaded
multidimensional: multidimensional, multi-dimensional
multicluster: multicluster, multi-cluster, several clusters
multiplatform: multiplatform, multi-platform, several platforms
multistage: multistage, multi-stage
fullscreen: fullscreen, full screen
datastore: datastore, data store
datacenter: datacenter, data center, data centre
dataset: data set
commandline: commandline, command line
batchsize: batchsize, batch size
subdirectory: subdirectory, sub-directory, subfolder
subtask: subtask, sub-task
subcommand: subcommand, sub-command
toolset: toolset, tool set
rolebinding: rolebinding, role binding
mimetype: mimetype, mime type, media type
keybinding: keybinding, key binding, keyboard shortcut
handoff: handoff, hand-off
datetime: datetime, date and time
hardcoded: hardcoded, hard-coded
checkpoint: check point
breakpoint: break point
timestamp: timestamp, time stamp
hostname: hostname, host name
username: username, user name
codebase: codebase, code base
whitespace: whitespace, white space
lookup-table: lookup table, look-up table
dropdown: dropdown, drop-down, drop-down list, select box
popup: popup, pop-up, pop-ups
checkbox: checkbox, check box, tick box
tooltip: tooltip, tool tip
sidebar: sidebar, side bar
toolbar: toolbar, tool bar
scrollbar: scrollbar, scroll bar
statusbar: statusbar, status bar
layout-grid: grid layout, layout grid
workspace: workspace, work space
namespace: namespace, name space
metadata: metadata, meta data
webhook: webhook, web hook
websocket: web socket
webpage: webpage, web page
website: website, web site
runtime: run time
uptime: uptime, up time
downtime: downtime, down time
login: login, log in, sign in
logout: logout, log out, sign out
signup: signup, sign up
startup: startup, start up
plugin: plugin, plug-in, plug-ins
addon: addon, add-on, add-ons
firmware-image: firmware image, firmware binary
benchmarking: benchmark, bench mark
screenshot: screenshot, screen shot, screen capture
callback: callback, call-back
feedback-loop: feedback loop
payload: payload, pay load
opcode: opcode, operation code
microservice: microservice, micro service
serverless: server-less
stylesheet: stylesheet, style sheet
spreadsheet: spread sheet
touchscreen: touchscreen, touch screen
offline: off-line
online: online, on-line
inline: inline, in-line
readonly: readonly, read-only
e-mail: email, e-mail
`;
