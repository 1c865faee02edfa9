/** Families of English words on web and mobile front ends: `family: words > kinds of it`. */
export const web = `
design-system: design system, pattern library > storybook, figma library, component library, ui library, ui kit
component-library: component library, ui library, ui kit
design-tokens: design tokens, style dictionary, design variables > semantic tokens, css custom properties, css variables, tokens, token
colour: color, colors, colour, colours, palette, palettes, color system > hue, shades
spacing: spacing, space, whitespace, spacing scale, gaps, margins, padding
typography: typography, type scale, typefaces, fonts, text styles > font family, font sizes, text size, line height
line-height: line height
font-size: font sizes, text size
theming: theming, themes, theme, theme switching, color schemes, skins > theme provider, prefers-color-scheme, dark mode, light mode
component-api: component api, component apis, props, prop, component interface > compound components, forwardref, slots, properties
layout-primitives: layout primitives, layout components, layout, layouts, containers and columns > css grid, flexbox, responsive layout, adaptive layout, grid, grids, layout stacks
grid-system: grid, grids
forms: form components, inputs > text fields, checkboxes, form controls, selects and inputs
form-validation: form validation, field validation, validating forms
component-documentation: component documentation, component explorer, living documentation > mdx, docz, storybook, stories
visual-regression: visual regression, visual regression testing, visual tests, visual testing, screenshot tests, screenshot testing, screenshot comparison, pixel comparison, image diffs > chromatic, percy, backstop, screenshots
bundle-size: bundle size, package size, download size, size limit, size budget > tree shaking, code splitting
web-performance: loading speed > lcp, cls, inp, web vitals, rendering performance, time to interactive, frames per second
code-splitting: code splitting, splitting bundles, chunks, route-based splitting > dynamic imports, lazily loaded routes, lazy loaded components
dynamic-imports: dynamic imports
rtl: rtl, right-to-left, right to left, writing direction, bidirectional text, bidi, text direction > logical properties, arabic, hebrew
internationalization: locales, locale > rtl, intl, icu messages, plural rules, message catalogs
keyboard: keyboard access, keyboard support, keyboard operation > shortcuts, key bindings
shortcuts: shortcuts, key bindings
accessibility: accessible, a11y checks, inclusive design > contrast, keyboard, focus management, screen reader support
state-management: global state, store, state containers > client state, server state, mobx, signals, context api
client-state: client state
server-state: server state
data-fetching: data fetching, server data, loading data, remote data > react query, tanstack query, swr, apollo client, queries and caching
hydration: hydration, hydrating > islands, partial hydration
server-components: server components, react server components, rsc
routing-web: client-side routing, page routing, navigation, router > react router, nested routes
micro-frontends: micro frontends, micro-frontends, microfrontends > qiankun, single-spa, module federation
module-federation: module federation
error-boundaries: error boundaries, error boundary, fallback ui, render errors
hooks: hooks, hook, react hooks > useeffect, usestate, usememo, custom hooks, composables
custom-hooks: custom hooks, composables
memoization: memoization, memoizing, avoiding re-renders, re-rendering, re-renders > usememo, memo
virtualization-ui: list virtualization, virtual lists, virtual scrolling, windowing, long lists
styling: styling approaches > tailwind, emotion, styled-components, css-in-js, css modules, utility classes, scoped styles
icons: icons, icon set, iconography, pictograms, svg icons
animations: micro-interactions, transitions, motion design
css-architecture: css architecture, css methodology, cascade layers > bem, itcss
package-publishing: npm packages, publishing packages > changesets, npm publish, package exports
codemods: codemods, codemod, automated migrations, migration scripts
browser-support: browser support, supported browsers, cross-browser, browserslist > polyfills
service-worker: service worker, service workers, offline cache > workbox
web-security: web security, browser security > content security policy, xss, csrf, same-origin
seo: search engines > sitemap, structured data
analytics: analytics, product analytics, usage tracking, event tracking, user tracking
error-monitoring: error monitoring, error tracking, error collection, crash reporting, exception tracking > sentry, rollbar, bugsnag, sourcemaps
performance-monitoring: performance monitoring > web vitals, apm, real user monitoring, rum
mobile-lifecycle: app lifecycle, background and foreground > activity lifecycle, process death
push: push notifications, push messages > fcm, apns, firebase cloud messaging
navigation-mobile: navigation > navigator, screens, back stack, navigation graph
navigation-graph: navigation graph
back-stack: back stack
compose:  > swiftui
declarative-ui: jetpack compose, declarative ui, composables
offline-first: offline first, offline mode, local-first > sync engine
media: media files > webp, avif, image optimization, responsive images, images, pictures, video
video: video
images: images, pictures
code-splitting:  > React.lazy
bundle-size: bundle size optimization > webpack-bundle-analyzer
font-loading: font optimization > woff2
core-web-vitals:  > FCP, TTFB
rum:  > web-vitals, sendBeacon
performance-budget:  > Lighthouse CI, size-limit, bundlesize
runtime-render: rendering performance > requestIdleCallback
virtualization-ui: virtual list
preload:  > preload, prefetch
`;
