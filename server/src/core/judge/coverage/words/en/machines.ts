/** Families of English words on networks, operating systems and devices: `family: words > kinds of it`. */
export const machines = `
tcp: tcp connection > three-way handshake, tcp handshake, tcp sockets
congestion-control: congestion control > bbr, cubic, reno, congestion window, slow start
slow-start: slow start
congestion-window: congestion window
flow-control-net: receive window, window scaling, tcp window
packet-loss: packet loss, lost packets, dropped packets > retransmission
retransmission: retransmission
keepalive: keepalive, keep-alive, persistent connections, connection keepalive
nagle: nagle, nagle's algorithm, tcp_nodelay > delayed ack
delayed-ack: delayed ack
time-wait: time_wait > port exhaustion
port-exhaustion: port exhaustion, ephemeral ports, socket exhaustion
quic: quic, http/3, http3
http2: http/2, http2 > stream multiplexing
multiplexing: multiplexing
head-of-line: head-of-line blocking
osi-model: osi model, network layers, protocol layers, protocol stack, tcp/ip model
dns: dns, name lookup > bind, dns records, resolver cache, zone files, authoritative servers
dns-records: dns records, record types > a records, cname, mx records, txt records
dns-caching: dns caching, dns ttl, negative dns caching
dnssec: dnssec
encrypted-dns: encrypted dns, dns over https, dns over tls
split-horizon: split-horizon, split horizon dns, private dns zones, internal dns
tls-handshake: tls handshake, client hello, tls 1.3 > session resumption, 0-rtt
session-resumption: session resumption
sni: sni, server name indication
load-balancing-algorithms: load balancing algorithms, balancing algorithms > round robin, least connections, weighted round robin, power of two choices, consistent hashing
round-robin: round robin, weighted round robin
least-connections: least connections, least outstanding requests
sticky-sessions: sticky sessions, session affinity, session stickiness
forward-proxy: forward proxy, egress proxy, outbound proxy > squid
reverse-proxy: edge server, upstream servers
cdn: cdn, content delivery network, content distribution network, edge caches, points of presence > cloudfront, cloudflare, fastly, akamai
origin-shield: origin shield, origin server, origin fetch, back to origin
anycast: anycast
bgp: bgp, border gateway protocol, route announcements, autonomous systems, peering sessions
routing-protocols: routing protocols, dynamic routing, link state > ospf, bgp, is-is, rip
switching-net: layer 2, ethernet > spanning tree, mac address
spanning-tree: spanning tree
vlan: vlan, virtual lan
overlay-network: overlay network, encapsulation in vxlan > vxlan, geneve
sdn: software-defined networking, sdn, openflow
subnets: subnet mask, address planning, cidr blocks, subnetting
dhcp: address leases
ipv6: ipv6, ipv6 transition, dual stack
vpn:  > site-to-site, remote access vpn, split tunnel
direct-connect: direct connect, leased line, expressroute, dedicated connection
bandwidth: bandwidth, link speed
mtu: mtu, path mtu, maximum transmission unit > jumbo frames, fragmentation of packets
jumbo-frames: jumbo frames
rtt: rtt, round-trip time, ping time
packet: capturing packets, packet analysis
network-troubleshooting: connectivity problems, diagnosing the network, network diagnosis, unreachable hosts > traceroute, ping, mtr, dig
network-latency: network latency, network delay
long-lived-connections: long-lived connections, persistent connection
email-delivery: email delivery, deliverability, mail delivery > postfix, exim, mail server, smtp
mail-server: mail server, mail servers > postfix, exim
email-authentication: email authentication, sender authentication > spf, dkim, dmarc
spf: spf, sender policy framework
dkim: dkim, domainkeys
spam: spam, spam filtering, junk mail, anti-spam
bounces: bounces, bounce handling, bounced mail, hard bounces, undeliverable mail
mailing-lists: mailing list > unsubscribe, newsletters
unsubscribe: unsubscribe, unsubscribing
ip-reputation: ip reputation, sender reputation > ip warm-up, warming up ips
ip-warmup: ip warm-up, warming up ips
processes: process control, process states
process-scheduling: process scheduling, cpu scheduling, time slices, context scheduling, run queue > cfs, round robin scheduling
interrupts: interrupts, interrupt handling, isr routines, irq, interrupt handlers, interrupt service routines
kernel-modules: kernel module, loadable modules
device-drivers: device driver, writing drivers, drivers
boot: boot, boot process, boot sequence > bootloader, boot loader, grub
filesystem: file system > ext4, xfs, btrfs, zfs, inodes, journaling file system
journaling-fs: journaling file system
file-permissions: file permissions, file ownership, chmod, umask
raid: raid, raid levels, disk arrays
lvm: logical volumes, lvm, volume groups
disk-space: disk space, disk usage, disk full, free space, running out of disk
disk-io: disk i/o, disk throughput > iops, io wait
io-wait: io wait
io-scheduling: io scheduler, i/o scheduling
cgroups: cgroups
linux-namespaces: linux namespaces > pid namespace, network namespace
network-namespace: network namespace
systemd: systemd, unit files, service units, init system
user-accounts-os: user accounts and groups, sudo
ssh: ssh, sshd > ssh keys, ssh hardening, key-based login
ssh-hardening: ssh hardening
ssh-keys: ssh keys, key-based login
selinux: selinux
mandatory-access-control: mandatory access control > selinux, apparmor
apparmor: apparmor
kernel-tuning: kernel parameters, kernel tuning, sysctl
signals-os: unix signals, process signals > sigkill
file-descriptors: file descriptors, file handles, open files limit, too many open files, ulimit
virtualization: guest and host, paravirtualization
embedded: embedded systems, embedded software
rtos: rtos, real-time operating system > freertos, zephyr, rt-thread
real-time: real-time constraints, hard real-time, deadlines in real-time systems, worst-case execution time, determinism
microcontroller: microcontroller, mcu > stm32, esp32, arduino
gpio: gpio, general purpose io, digital pins
serial-bus: serial buses, serial communication, bus protocols > uart, spi, i2c, can bus, rs-485, modbus
can-bus: can bus, controller area network
adc: analog to digital, analogue input, analog input
pwm: pwm, pulse width modulation
dma: dma, direct memory access
timers-hw: hardware timers, timer peripherals, timer interrupts
watchdog: watchdog, watchdog timer
sensors: sensor, sensor readings, sensor data, sensors
actuators: actuators, motors, motor control, servo
debouncing-hw: switch debouncing, button debouncing
linker-scripts: linker script, memory sections
startup-code: startup code, reset handler, vector table, interrupt vector table
bootloader: bootloader, second-stage bootloader, secure boot chain, boot loader
secure-boot: secure boot, verified boot > chain of trust, root of trust
root-of-trust: chain of trust, root of trust
firmware-update: firmware upgrade, ota upgrade, over the air > dual bank, a/b partitions, delta updates of firmware
flash-memory: flash memory > wear leveling, flash wear, nor flash, nand flash, eeprom
wear-leveling: wear leveling, flash wear
power: low power, power modes, power management, power saving > sleep modes, low-power modes, wake-up sources
wake-up: wake-up sources
power-supply: power supply
sleep-modes: sleep modes, low-power modes, deep sleep
debug-probes: debug probe > jtag, swd
oscilloscope: oscilloscope
logic-analyzer: logic analyzer
hal: hardware abstraction layer, hal > board support package, bsp
bsp: board support package, bsp
functional-safety: functional safety, safety integrity, safety-critical > iso 26262, iec 61508, do-178c
emc: electromagnetic compatibility, emc, emi
device-provisioning: device provisioning, device onboarding, device enrolment, device registration, fleet provisioning
device-management-iot: device fleet, fleet management > device shadow, digital twin, device twin
digital-twin: digital twin
device-shadow: device shadow, device twin
edge: edge devices, edge nodes, processing at the edge, fog computing
wireless: radio link, mesh radio > bluetooth low energy, zigbee, lorawan, nb-iot
pcb: pcb, printed circuit board, board layout > schematics
schematics: schematics
fpga:  > hdl, verilog, vhdl
robotics: robotics > ros, motion planning, kinematics, slam
kinematics: kinematics
motion-planning: motion planning
control-loops: feedback control > pid, pid controller
socket-prog: socket programming
io-model: I/O models > epoll, kqueue, io_uring, I/O multiplexing
io-multiplexing: I/O multiplexing > epoll, kqueue
zero-copy-transfer: zero-copy transfer > sendfile, splice
kernel-tuning:  > tcp_nodelay, somaxconn, backlog, TCP tuning
tcp-tuning: TCP tuning
tls-config: TLS configuration > rustls
protocol-design: protocol design > Decoder, Encoder, Codec
proxy-impl: proxying
dns-resolve: DNS resolution
conn-timeout: connection timeouts
rw-timeout: read and write timeouts, read timeout, write timeout
benchmark: benchmark results
device-onboarding: device provisioning, onboarding devices, device enrolment, device enrollment
quantize: quantization, quantisation, reduced precision, lower precision
pid-control: pid controller, pid control
fusion: sensor fusion
flash-layout: flash layout, memory map, flash partitions
device-logs: logging on device, device logs
round-robin: in rotation, one backend after the other > takes turns, in turn
layer-4: raw connections, plain tcp, tcp traffic, tcp routes
rtt: round trip
`;
