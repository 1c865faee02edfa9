/** Families of English words on what people see: pages, apps and their build: `family: words > kinds of it`. */
export const screens = `
ssr: server-rendered, rendered on the server > remix
ssg: static site generation, static generation, prerendering, pre-rendering, ssg, static export
isr: incremental static regeneration, isr, on-demand revalidation
csr: client-side rendering, csr, single-page application, single page app, spa
streaming-ssr: streaming rendering, streaming html, suspense, progressive rendering
islands: islands architecture, islands, partial hydration, resumability
virtual-dom: virtual dom, vdom, diffing, dom diffing
reactivity: fine-grained reactivity, signals in the ui, computed properties
one-way-data: one-way data flow, unidirectional data flow, single source of truth for state
lifting-state: lifting state, lifting state up, prop drilling, context provider
derived-state: derived state, memoized selectors, computed values
form-validation: field errors, inline validation, error messages in forms
controlled-inputs: controlled components, controlled inputs, uncontrolled components
data-fetching: loading data from the server, query cache > rtk query
request-cancellation: request cancellation, cancelling requests, aborting requests, abortcontroller
optimistic-ui: optimistic rendering
loading-states: loading indicators, skeleton screens
error-states: error pages, error messages shown to users
error-boundaries: catching render errors
routing-web: routes and pages, file-based routing, page transitions
route-guards: route guards, protected routes, navigation guards
code-splitting: lazy routes, split chunks
tree-shaking: tree shaking, dead code elimination, unused exports
bundling: module bundling, minification, minified
source-maps: source maps, sourcemaps
transpiling: transpiling, babel, downlevel
bundle-analysis: bundle analysis, analysing the bundle
asset-optimization: asset optimization, static assets, asset pipeline, asset hashing, fingerprinted assets
image-optimization: image optimization, optimising images, responsive images, srcset, image compression > webp, avif
font-loading: font loading, web fonts, font-display, font subsetting
preload: prefetch links, resource hints, preconnect, priority hints
critical-css: critical css, render-blocking, critical rendering path, above the fold
lcp: lcp, largest contentful paint
cls: cls, cumulative layout shift, layout shifts
inp: inp, interaction to next paint, input delay, first input delay, responsiveness to input
core-web-vitals: core web vitals, web vitals > lcp, cls, inp
long-tasks: long tasks, main thread, main-thread work, blocking the main thread
web-workers: web worker, off the main thread, worker thread in the browser
virtualization-ui: windowed lists
debounce: debounce, throttling events
infinite-scroll: infinite scroll, load more, endless scrolling
semantic-html: semantic html, semantic markup, semantic elements, landmarks and headings, native elements
colour-contrast: colour contrast, color contrast, contrast ratio
alt-text: alt text, alternative text, text alternatives, image descriptions
reduced-motion: reduced motion, prefers-reduced-motion, motion sensitivity
wcag: wcag 2.1, wcag 2.2 > aa conformance, conformance level
touch-targets: touch targets, target size, tap targets
pluralization: plural, plural forms
date-formats: date formats, number formats, locale-aware formatting, currency formatting
message-catalogs: translation files, message catalogue, translation keys, string extraction, resource bundles
translation-workflow: translation workflow, translation management > crowdin, weblate, lokalise
locale-detection: locale detection, language negotiation, language switcher, accept-language
css-in-js: css-in-js, styled components > emotion
css-modules: css modules, scoped styles, scoped css, style isolation
utility-css: utility-first, utility classes, atomic css > tailwind, unocss
css-layout: flexbox, css grid, grid layout, flex layout
container-queries: container queries
dark-mode: dark mode, dark theme, light and dark
component-testing-ui: rendering components in tests > testing library, storybook tests
headless-ui: headless components, headless ui, unstyled components
web-components: web components, custom elements, shadow dom
micro-frontends: independently deployed frontends, shell application, remote modules
app-manifest: web app manifest, add to home screen
browser-storage: localstorage > sessionstorage, session storage
analytics: page views, click tracking, funnels, conversion tracking, user behaviour tracking
seo: > canonical urls, open graph, robots.txt, crawlers
polyfills: polyfills, feature detection, progressive enhancement
iframe: iframes, cross-window messaging, postmessage
push: push tokens, device tokens, silent push, notification channels on device
offline: works offline, offline use > poor connectivity, spotty network
sync-queue: sync queue, pending changes, pending operations, operation queue, outgoing queue
anr: anr, application not responding, ui hangs, app hangs
jank: jank, dropped frames, frame drops, smooth scrolling, frame rate, 60 fps
battery: battery usage, battery drain, power usage on device, doze
forced-update: forced update, minimum version, in-app updates, update prompt
ota-js: code push, over the air javascript, hot update of bundles
app-security: root detection, jailbreak detection, code obfuscation, app hardening, proguard, r8
secure-storage: secure storage, keychain, encrypted preferences
biometrics: biometrics, biometric authentication, fingerprint login, face id, touch id
in-app-purchase: in-app purchase, subscriptions in the store, receipts validation
cross-platform: cross-platform, one code base > flutter, react native, kotlin multiplatform
native-bridge: native bridge, native modules, platform channels, bridge to native
mvvm: > view model, viewmodel
widgets-home: home screen widgets, app widgets, live activities
device-testing: device farm, real devices, device lab, testing on devices > firebase test lab, browserstack, sauce labs
app-start: app startup, launch time, startup time, cold launch, start-up time
store-review: app store review, app review, store rejection, rejections
offline-mode: offline mode, offline support, working offline
size-budget: performance budget, size budget, bundle budget
transitions: transitions, animations, motion
fonts: font optimization, font loading, web fonts, font subsetting
hotfix: hot fix, hotfix, code push
build-script: gradle build, build script, build scripts, build files
build-variants: build variants, build flavors, product flavors
obfuscate: obfuscation, obfuscating, minification of code
heap: memory profiling, heap analysis, heap dumps, memory analysis
reflow: layout thrashing, reflow, reflows, forced layout
event-delegation: event delegation
dragging: drag and drop, dragging
media-queries: media queries, breakpoints
home-widgets: widgets, home screen widgets
transcoding: video transcoding, re-encoding
bitrate: adaptive bitrate, abr, adaptive streaming
realtime-media: webrtc, real-time media, real-time audio and video
jitter-buffer: jitter buffer
drm: drm, content protection, digital rights management
assets: asset pipeline, asset management, assets
physics: physics, physics engine, physics simulation
`;
