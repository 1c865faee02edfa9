/** Families of English words on fuzzing, tables of streams, measuring, maps, sound, mail, money and further fields: `family: words > kinds of it`. */
export const fields = `
fuzz-harness: fuzz harness, harnesses, fuzz targets, fuzz test, fuzz driver, fuzzing entry point
fuzz-corpus: fuzzing corpus, seed corpus, fuzzing dictionary > seed inputs, corpus minimization
fuzz-determinism: nondeterminism, non-determinism, determinism
fuzz-speed: fuzzing speed, fuzzing throughput > executions per second
malformed-input: malformed input, empty inputs, huge inputs, oversized inputs, unexpected input, arbitrary input, garbage input, robustness against inputs
sanitizers: sanitizers > msan, valgrind
crash-triage: crash triage, triaging crashes, reproducing crashes > minimizing crashes, deduplicating crashes
symbolic-execution: symbolic execution, concolic execution, constraint solver > klee, z3, smt
file-compaction: small file compaction, compacting small files, compaction of files, rewrite data files, bin packing of files, merging small files, file size optimization
snapshot-expiration: snapshot expiration, expiring snapshots, removing old snapshots, snapshot retention, old snapshots, time travel retention
orphan-files: orphan files, delete orphan files, unreferenced files, dangling files, removing unreferenced files
row-deletes: row-level deletes, equality deletes, position deletes, deletion vectors > merge-on-read, copy-on-write tables
table-maintenance: table maintenance, maintenance jobs, maintenance tasks, table upkeep, table housekeeping, table optimization
table-format: open table format, table formats > iceberg, delta lake, hudi
streaming-batch: batch mode, streaming mode, batch and streaming, batch runs, streaming jobs
lock-conflicts: lock conflicts, lock contention, contention for locks, waiting for locks, lock waits
schedule-triggers: triggers, trigger conditions, when it is triggered
partition-evolution: partition evolution > hidden partitioning, partition specs, partition transforms
uncertainty: uncertainty, measurement error, measurement uncertainty > error bars, confidence intervals, error propagation
numerical-solvers: numerical solvers, iterative solvers > linear solvers, ode solvers, time stepping, time integration, runge-kutta, conjugate gradient, newton's method
meshes: mesh generation, meshing, discretization, grids and meshes > finite elements, finite volume
boundary-conditions: boundary conditions, dirichlet, neumann > initial conditions
units-of-measure: units of measurement, physical units, unit conversion, dimensional analysis
floating-point: floating point, floating-point numbers, numerical stability, precision of floats > rounding errors, catastrophic cancellation
arrays-tensors: arrays, multidimensional arrays, tensors > vectorized operations
data-frames: data frames, dataframes, tabular data > pandas, polars
plotting: plotting, graphs of data, visualizing data > matplotlib, ggplot, bokeh
random-numbers: random numbers, random number generation, random number generator > monte carlo
parameter-sweep: parameter sweeps, parameter studies, grid of parameters > sensitivity analysis
job-arrays: job arrays, batch jobs, submitting jobs, queue system > job scripts, slurm, pbs, sbatch
coordinate-systems: coordinate systems, coordinate reference systems, map projections > reprojection, geodetic datum, epsg, wgs84
geodata: geodata, spatial data, geospatial data > shapefiles, vector layers, raster data, geojson, geotiff, postgis
spatial-queries: spatial queries, spatial joins, nearest neighbours, spatial index > r-tree, geohash
routing-maps: route planning, turn-by-turn directions > dijkstra, osrm
audio-processing: audio processing, signal processing, resampling > filters and equalizers, sample rate, fft, spectrogram
video-encoding: video encoding, transcoding > video codecs, bitrate, adaptive streaming, h.264, av1, hls, ffmpeg
image-processing: resizing images > thumbnails, cropping, color spaces, colour spaces
kinematics: inverse kinematics > motion planning, path planning
control-loops: control loops, closed loop control, tuning the controller > pid tuning
sensor-fusion: sensor fusion, state estimation, localization of a robot > calibration of sensors, kalman filter, imu, slam
robot-middleware: robot middleware, nodes and topics of a robot, launch files of a robot > ros, ros 2, micro-ros
motor-drivers: motor drivers, stepper motors, stepper drivers > microstepping, servo motors
bed-leveling: bed leveling, bed mesh, z offset
slicer-settings: slicer settings, print settings > layer height, infill, supports for prints, retraction
email-delivery: sending email, sending mail > bounce handling, spam folder, sender reputation, spf, dkim, dmarc
payment-flows: payments, payment flow > capture and refund, refunds, chargebacks, disputes, 3d secure, payment intents
subscriptions-billing: recurring payments > invoices, dunning, billing cycles
taxes: taxes, tax calculation > sales tax, vat, tax rates
bookkeeping: bookkeeping, balancing accounts > journal entries
sequencing-reads: sequencing reads, read alignment, aligning reads > variant calling, quality control of reads, fastq, bam, vcf, bwa
phylogeny: phylogenetic trees > sequence alignment, multiple alignment, sequence search, blast, muscle
molecular-dynamics: molecular dynamics > force fields, energy minimization, solvation, thermostats, gromacs, lammps, openmm
smart-contracts:  > contract deployment, upgradeable contracts, foundry, hardhat
wallets:  > signing transactions
gas-fees: gas fees, transaction fees
spreadsheets: spreadsheets, worksheets > cells and formulas, pivot tables, excel, csv import
pdf-output: pdf output, generating pdfs, pdf generation > page layout, print styles
text-encoding: unicode normalization > utf-8, utf-16, mojibake
bidi-text: right-to-left, bidirectional text, rtl
plural-forms: plural forms, pluralization, message format > message catalogs, translation files, icu, gettext, xliff
date-times: dates and times, time zone handling > daylight saving, iso 8601, utc
regex: capture groups
fuzzy-search: fuzzy search, typo tolerance, did you mean > spelling correction, edit distance, levenshtein, trigrams
file-formats: binary format, format specification > magic numbers
compression-codecs: compression algorithms, lossless compression > compression level, gzip, zstd, brotli, lz4
checksums: hash sums, integrity of files, file hashes > sha-256 sums
file-systems: file systems, filesystem > mount options, inodes, ext4, xfs, btrfs, zfs
disk-arrays: raid, disk arrays > volume groups, logical volumes, partitioning disks, lvm, mdadm
boot-process: boot process, boot loader, bootloader > initramfs, init system, grub, u-boot, uefi, systemd-boot
shell-scripts: shell scripts, bash scripts, command-line scripts, quoting and expansion
dotfiles: dotfiles, shell configuration > shell startup files, .bashrc, zshrc
text-editors: editor configuration, editor setup > key bindings of the editor, editor plugins, vim, emacs, neovim
amateur-radio: amateur radio, ham radio > transmitters, antennas, call signs, sdr, aprs
home-automation: home automation, smart home, smart home devices > automations and scenes, home assistant, zigbee, z-wave
wireless-protocols: wireless protocols, bluetooth low energy, radio protocols > pairing devices, ble, lora, lorawan, zigbee, thread network
packet-capture: packet capture, capturing packets, capturing traffic, packet analysis, sniffing traffic > wireshark, tcpdump, pcap
nat-traversal: relay servers > stun
congestion-control: bandwidth estimation
routing-protocols: route advertisement, route exchange, autonomous systems
dns-records: dns zones, resource records > zone files, name servers
addressing-plan: addressing plan, subnetting, address ranges, address allocation > cidr, ipam
`;
