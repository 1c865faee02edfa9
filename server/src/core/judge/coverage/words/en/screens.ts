/** Families of English words on what people see: pages, apps and their build: `family: words > kinds of it`. */
export const screens = `
ssr: server-rendered, rendered on the server > remix
ssg: static site generation, static generation, prerendering, pre-rendering, ssg, static export
isr: isr
incremental-static-regeneration: incremental static regeneration, on-demand revalidation
csr: client-side rendering, csr
spa: single-page application, single page app, spa
streaming-ssr: streaming rendering, streaming html, progressive rendering > suspense
islands: islands architecture, islands > partial hydration, resumability
virtual-dom: virtual dom, vdom > diffing, dom diffing
dom-diffing: diffing, dom diffing
reactivity: fine-grained reactivity > signals in the ui, computed properties
computed-properties: computed properties
one-way-data: one-way data flow, unidirectional data flow > single source of truth for state
lifting-state: lifting state, lifting state up > context provider
prop-drilling: prop drilling
derived-state: derived state, computed values > memoized selectors
form-validation: field errors, inline validation, error messages in forms
controlled-inputs: controlled components, controlled inputs
uncontrolled-components: uncontrolled components
data-fetching: loading data from the server > rtk query, query cache
request-cancellation: request cancellation, cancelling requests, aborting requests, abortcontroller
optimistic-ui: optimistic rendering
loading-states:  > skeleton screens, loading indicators
skeleton-screens: skeleton screens, skeletons
error-states: error pages, error messages shown to users
error-boundaries: catching render errors
routing-web: routes and pages > file-based routing, page transitions
file-routing: file-based routing
route-guards: route guards, protected routes, navigation guards
code-splitting: split chunks > lazy routes
lazy-routes: lazy routes
tree-shaking: tree shaking, dead code elimination, unused exports
bundling: module bundling > minification, minified
minification: minification, minified
source-maps: source maps, sourcemaps
transpiling: transpiling, babel, downlevel
bundle-analysis: bundle analysis, analysing the bundle
asset-optimization: asset optimization, static assets, asset pipeline > asset hashing, fingerprinted assets
asset-hashing: asset hashing, fingerprinted assets
image-optimization: image optimization, optimising images > webp, avif, responsive images, srcset, image compression, image formats
image-compression: image compression
responsive-images: responsive images, srcset
font-loading: font loading, web fonts > font subsetting, font-display
font-subsetting: font subsetting
preload: prefetch links, resource hints > preconnect, priority hints
preconnect: preconnect
critical-css: critical css, critical rendering path > render-blocking, above the fold
render-blocking: render-blocking
lcp: lcp, largest contentful paint
cls: cls, cumulative layout shift, layout shifts
inp: inp, interaction to next paint, responsiveness to input
fid: first input delay, fid, input delay
core-web-vitals: core web vitals, web vitals > lcp, cls, inp
long-tasks: long tasks, blocking the main thread > main thread, main-thread work
web-workers: web worker, off the main thread, worker thread in the browser
virtualization-ui: windowed lists
debounce: debounce > throttling events
infinite-scroll: infinite scroll, load more, endless scrolling
semantic-html: semantic html, semantic markup, semantic elements, native elements > landmarks and headings
colour-contrast: colour contrast, color contrast, contrast ratio
alt-text: alt text, alternative text, text alternatives, image descriptions
reduced-motion: reduced motion, prefers-reduced-motion, motion sensitivity
wcag: wcag 2.1, wcag 2.2 > aa conformance, conformance level
touch-targets: touch targets, target size, tap targets
pluralization: plural, plural forms
date-formats: date formats
currency-formats: currency formatting
number-formats: number formats
locale-formats: locale-aware formatting > date formats, number formats, currency formatting
message-catalogs: translation files, message catalogue, translation keys, resource bundles, message catalogs > string extraction
translation-workflow: translation workflow, translation management > crowdin, weblate, lokalise
locale-detection: locale detection, language negotiation, accept-language
language-switching: language switcher
css-in-js: css-in-js, styled components > emotion
css-modules: css modules, scoped styles, scoped css, style isolation
utility-css: utility-first, utility classes, atomic css > tailwind, unocss
css-layout:  > flexbox, flex layout, css grid, grid layout
css-grid: css grid, grid layout
flexbox: flexbox, flex layout
container-queries: container queries
dark-mode: dark mode, dark theme, light and dark
component-testing-ui: rendering components in tests > testing library, storybook tests
headless-ui: headless components, headless ui, unstyled components
web-components: web components > custom elements, shadow dom
shadow-dom: shadow dom
custom-elements: custom elements
micro-frontends: independently deployed frontends > shell application, remote modules
app-manifest: web app manifest > add to home screen
add-to-home-screen: add to home screen
browser-storage: localstorage > sessionstorage, session storage
analytics: user behaviour tracking > funnels, conversion tracking, click tracking, page views
click-tracking: click tracking
funnels: funnels, conversion tracking, conversion funnels
seo:  > canonical urls, open graph, robots.txt, crawlers
polyfills: polyfills
progressive-enhancement: progressive enhancement
feature-detection: feature detection
iframe: iframes
cross-window-messaging: cross-window messaging, postmessage
push:  > push tokens, device tokens, silent push, notification channels on device
silent-push: silent push
push-tokens: push tokens, device tokens
offline: works offline, offline use > poor connectivity, spotty network
sync-queue: sync queue, pending changes, pending operations, operation queue, outgoing queue
anr: anr, application not responding, ui hangs, app hangs
jank: jank, dropped frames, frame drops, smooth scrolling, frame rate, 60 fps
battery: battery usage, battery drain, power usage on device, doze, battery, battery life
forced-update: forced update, minimum version > update prompt
in-app-updates: in-app updates
ota-js: code push, over the air javascript, hot update of bundles
app-security: app hardening > root detection, jailbreak detection, code obfuscation, proguard, r8
jailbreak-detection: root detection, jailbreak detection
secure-storage: secure storage, encrypted preferences > keychain
biometrics: biometrics, biometric authentication > fingerprint login, touch id, face id
face-login: face id
fingerprint-login: fingerprint login, touch id
in-app-purchase: in-app purchase > receipts validation, subscriptions in the store
cross-platform: cross-platform, one code base > flutter, react native, kotlin multiplatform
native-bridge: native bridge, native modules, platform channels, bridge to native
mvvm:  > view model, viewmodel
widgets-home: home screen widgets, app widgets > live activities
device-testing: device farm, real devices, device lab, testing on devices > firebase test lab, browserstack, sauce labs
app-start: app startup, launch time, startup time, cold launch, start-up time
store-review: app store review, app review, store rejection, rejections, store review
offline-mode: offline mode, offline support, working offline
size-budget: size budget, bundle budget > performance budget
transitions: transitions, animations, motion
fonts: font optimization, font loading, web fonts > font subsetting
hotfix: hot fix, hotfix
build-script: gradle build, build script, build scripts, build files
build-variants: build variants, build flavors, product flavors
obfuscate: obfuscation, obfuscating, code obfuscation
heap: memory profiling, heap analysis, memory analysis > heap dumps
heap-dumps: heap dumps, heap dump
reflow: reflow, reflows > layout thrashing, forced layout
layout-thrashing: layout thrashing, forced layout
event-delegation: event delegation
dragging: drag and drop, dragging
media-queries: media queries, breakpoints
home-widgets: widgets, home screen widgets
transcoding: video transcoding, re-encoding
bitrate: adaptive bitrate, abr, adaptive streaming
realtime-media: webrtc, real-time media, real-time audio and video
jitter-buffer: jitter buffer
drm: drm, content protection, digital rights management
assets: asset management, assets > asset pipeline
physics: physics, physics engine, physics simulation
error-messages: > aria-errormessage, aria-invalid, inline errors, error summary
form-groups: grouping, grouped fields, grouping of fields, grouped controls > fieldset, legend
live-regions: announcing, announcements, status messages > aria-live, role alert, role status
`;
