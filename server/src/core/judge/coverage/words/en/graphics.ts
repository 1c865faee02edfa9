/** Families of English words on games, interfaces on screens, and cards that compute: `family: words > kinds of it`. */
export const graphics = `
scene-graph: node tree, display list, node hierarchy
ui-toolkit: ui toolkit, user interface toolkit, widget toolkit, widget library, gui toolkit, gui library, control library, toolkit, gui framework > qt, gtk, swing, imgui
widgets: widgets, ui controls, ui elements, interface elements, form controls > labels, checkboxes, sliders, text fields, progress bars
skins: skins, look and feel, widget styles, visual styles, theming widgets, style definitions
measuring-layout: layout pass, measure pass, preferred size, minimum size, size hints, intrinsic size, desired size, size constraints, measuring widgets, measuring children, layout invalidation, invalidation, relayout, reflow
layout-containers: layout containers, layout widgets, layout panels, layout managers, layout groups, box layout > split pane, scroll pane, stack panel, grid layout, flexbox, dock panel
ui-events: ui events, input events, event listeners, change events, change listeners, click handlers, control events, reacting to changes, signals and slots, widget callbacks
text-input: text input, text entry, text fields, text boxes, text areas, entering text, input fields, edit controls, single-line input
modal-dialogs: modal dialogs, modals, dialogs, dialog boxes, modal windows, message boxes, pop-up windows, popups, alerts in dialogs
gamepad: gamepad, game controller, joystick, joypad, controller input, controller support > rumble
touch-input: touch input, touch events > gestures, swipes, pinch to zoom, multi-touch, long press, tap
drag-and-drop: drag and drop, dragging, drop targets
sprites: sprites > sprite sheets, texture atlas, texture regions, nine-patch, ninepatch
texture-atlas: sprite sheets, texture packing
cameras-view: camera, orthographic camera
collision-detection: hit testing, hitboxes, bounding boxes, overlap tests > raycasts
rigid-bodies: physics engine, physics simulation > joints and forces, box2d, bullet physics, physx, rapier
tilemaps: tilesets > tile layers
game-loop: frame loop > fixed timestep, delta time, frame pacing
asset-loading: asset loading, asset manager, asset pipeline, loading assets, resource loading > loading screens, asset bundles
save-games: game state saving
particle-systems: particle effects
game-audio: playing sounds > sound effects, background music, audio mixer, spatial audio
shaders: pixel shader, shading language
render-pipeline: render pipeline > draw calls, batching draw calls, render passes, culling, frustum culling, occlusion culling, z-buffer
lighting-shadows: lighting, light sources > shadow maps, ambient occlusion, global illumination
animation-blending: animations > skeletal animation, keyframes, tweening, easing, blend trees, animation states
entity-component: entity component system, ecs, entities and components, components and systems
level-design: level loading, scenes and levels, world building
multiplayer-netcode: netcode, multiplayer networking > client-side prediction, lag compensation, rollback netcode, lockstep, state replication
gpu-transfer: moving to the gpu, moving data to the device, device transfer, transfer to the device, host to device copies, device placement, transferring data to the gpu, copying to the device
gpu-choice: choosing a device, selecting devices, device selection, visible devices, hiding devices, disabling the gpu > cuda_visible_devices, device id
cpu-fallback: cpu fallback, fallback to the cpu, falling back to the cpu, device-agnostic code, device agnostic
gpu-availability: gpu availability, detecting a gpu, usable accelerator
multi-gpu-training: multi-gpu training, several gpus, several cards, multiple cards, more than one gpu, data parallel training, distributed data parallel, ddp, distributed training > nccl, mpi, all-reduce, horovod
minibatches: minibatches, mini-batches, batches of data, data loader, dataloader
saving-models: saving models, saving a model, loading models, model checkpoints, checkpointing models, restoring models, model serialization > safetensors, state dict, bson
gpu-vendors: gpu vendors > rocm, oneapi, metal backend
gpu-memory: gpu memory, video memory, vram, device memory, out of memory on the gpu
gpu-kernels: gpu kernels, cuda kernels > kernel launch, thread blocks, warps, occupancy, memory coalescing, shared memory of a block
server-rendering: server-side rendering, server rendering, ssr, rendering on the server, universal rendering, isomorphic rendering, universal apps, prerendering > renderToString, getServerSideProps
hydration: rehydration, taking over in the browser, client entry, client side of rendering
preloaded-state: preloaded state, initial state from the server, dehydrated state, serialized state, state in the page, injecting state, passing state to the client, state transfer
shadow-dom: shadow trees, shadow root, shadow boundary, web components, custom elements > slots, light dom
virtual-dom: virtual tree, reconciliation of trees
a11y-rules: accessibility rules, rule engine, accessibility checks, lint rules for accessibility
landmarks: landmark regions, page regions > skip links, heading structure
caption-tracks: captions, subtitles, closed captions > transcripts, audio descriptions
`;
