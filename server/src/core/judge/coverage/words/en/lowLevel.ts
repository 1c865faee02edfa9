/** Families of English words on chips, operating systems, compilers and builds: `family: words > kinds of it`. */
export const lowLevel = `
isr: interrupt handlers, interrupt service routine, interrupt routine, interrupt vector > vector table, irq, exception handlers
interrupt-priorities: interrupt priorities, priority of interrupts, nested interrupts, interrupt nesting, nesting of interrupts, preemption of interrupts, interrupt controller > nvic, plic, tail chaining, priority grouping
critical-section: masking interrupts, interrupt masking, disabling interrupts, interrupt lock, locking interrupts > primask, basepri
super-loop: super loop, superloop, main loop, bare-metal loop, polling loop, foreground-background system, cyclic executive, round-robin loop
bare-metal: bare metal, without an operating system, no operating system, no_std, freestanding
peripherals: peripheral registers, memory-mapped registers, memory-mapped i/o, mmio, register access, special function registers > gpio, uart, spi, i2c, adc, dac, pwm, can bus
hal: board support > embedded-hal, cmsis, libopencm3
rtos: real-time kernel, real-time executive > chibios, threadx, nuttx, vxworks, rtic, embassy
startup-code: startup sequence, boot sequence, runtime initialization, crt0, linker script, memory sections
flashing: flash the firmware, programming the chip, burning the firmware, uploading firmware, flash programming > openocd, st-link, j-link, esptool, avrdude, dfu
low-power: low power, low-power modes, sleep modes, power modes, deep sleep, standby mode, power saving, saving power
dma: dma transfers, dma channels
hardware-timers: hardware timers, timer peripheral, timer interrupts, systick > prescaler, input capture, output compare
multicore: multicore, multi-core, multiple cores, several cores, more than one core, dual-core, many cores, smp, symmetric multiprocessing, multiprocessor
shared-state: shared mutable state, global mutable state, global variables, global state, static variables, mutable statics, statics, shared variables
interior-mutability:  > oncecell
thread-safety: thread safety, thread-safe, thread-safe types, send and sync, sharing between threads > sync
calling-convention: application binary interface, abi, stack frame layout
page-tables: virtual memory, address translation, memory mapping > tlb, huge pages, page faults
context-switch: context switch, task switching, switching tasks
syscalls: kernel calls, kernel interface
kernel-modules:  > dkms, insmod, modprobe
device-tree: device tree, devicetree, device tree overlays, hardware description
scheduler-os: process scheduler, cpu scheduler, scheduling classes, run queue, time slices > round robin scheduling, cfs
tokenizer: lexer, lexing, lexical analysis, tokenizer
parser: parser, syntax analysis, grammar > pratt parser, peg, bison, antlr
syntax-tree: abstract syntax tree, syntax tree, ast, parse tree, concrete syntax tree
type-checking: typechecking, type inference, semantic analysis
ir: intermediate representation, intermediate code, ir, three-address code, bytecode > ssa, static single assignment, control flow graph, basic blocks, llvm ir
code-generation: code generator, generated sources, source generators, emitting code, backend of a compiler
optimizer: optimizer passes, compiler optimizations, rewriting passes > inlining, constant folding, dead code elimination, loop unrolling, peephole
register-allocation:  > linear scan, graph colouring, graph coloring
jit: tracing compiler, deoptimization
macros: macro expansion, compile-time code, preprocessor, hygiene of macros
compiler-diagnostics: compiler diagnostics, compiler messages, compiler errors, error reporting of the compiler, diagnostics of a compiler, error recovery
toolchain-binaries: toolchain, tool chain, compiler and linker, binutils, compiler driver > gcc, clang, archiver, assembler
sysroot: sysroot, sys root, system root, staging directory, target root filesystem
run-target-binaries: running target binaries, running foreign binaries, user-mode emulation > qemu, wine
configure-checks: compiler checks, configure checks, feature checks, feature detection, feature tests, sanity checks of the compiler
native-tools: native tools, native build tools, build-time tools, tools for the build machine, host tools
build-targets: build targets, targets and dependencies
out-of-tree: out-of-tree build, out-of-source build, build directory, build tree
linking: link step > static linking, dynamic linking, shared libraries, link-time optimization, linker errors, lto, rpath, soname, undefined symbols
pkg-config: pkg-config, pkgconfig, dependency lookup, finding libraries, library lookup
subprojects: subprojects > vendored dependencies, bundled dependencies, git submodules
install-step: install step, install targets, installing files, staged installs, destdir, install prefix
reproducible-build: reproducible builds, deterministic builds, bit-for-bit identical builds, hermetic builds
compiler-cache: compiler cache, object cache, shared build cache > ccache, sccache
`;
