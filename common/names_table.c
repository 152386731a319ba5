/*
 * The table of names. If the msr-index.h of Linux 6.1 does not have a row, a comment
 * names its source: "SDM 4, 2-2" is vol. 4, table 2-2; "APM 2, A" is vol. 2, appendix A;
 * "Linux" is a later msr-index.h or another header; "SDM 4, models" are the tables of
 * the models, from which only names with several numbers are taken.
 * tests/tools/check-names.py compares the table with msr-index.h, and the other rows
 * with tests/data/registers.tsv and models.tsv.
 */
#include "common/names.h"

/* clang-format off */
const struct msr_name names[] = {
	{0x00000000, "IA32_P5_MC_ADDR", "Pentium machine-check address"},
	{0x00000001, "IA32_P5_MC_TYPE", "Pentium machine-check cycle type"},
	{0x00000006, "IA32_MONITOR_FILTER_SIZE", "bytes that MONITOR watches"}, /* SDM 4, 2-2 */
	{0x00000010, "IA32_TIME_STAMP_COUNTER", "TSC, what RDTSC reads"}, /* SDM 4, 2-2 */
	{0x00000010, "MSR_IA32_TSC", "TSC, what RDTSC reads"},
	{0x00000010, "TSC", "time-stamp counter, what RDTSC reads"}, /* APM 2, A */
	{0x00000011, "MSR_KVM_WALL_CLOCK", "KVM: page of the wall clock, old number"}, /* Linux 6.1 */
	{0x00000012, "MSR_KVM_SYSTEM_TIME", "KVM: page of the guest's time, old number"}, /* Linux 6.1 */
	{0x00000017, "IA32_PLATFORM_ID", "platform bits for microcode matching"},
	{0x0000001b, "IA32_APIC_BASE", "local APIC: address, enable, x2APIC, BSP"}, /* SDM 4, 2-2 */
	{0x0000001b, "MSR_IA32_APICBASE", "local APIC: address, enable, x2APIC, BSP"},
	{0x0000001b, "APIC_BASE", "local APIC: address, enable, x2APIC, BSP"}, /* APM 2, A */
	{0x00000020, "MSR_KNC_PERFCTR0", "Knights Corner performance counter 0"},
	{0x00000021, "MSR_KNC_PERFCTR1", "Knights Corner performance counter 1"},
	{0x00000028, "MSR_KNC_EVNTSEL0", "Knights Corner event select of counter 0"},
	{0x00000029, "MSR_KNC_EVNTSEL1", "Knights Corner event select of counter 1"},
	{0x0000002a, "MSR_IA32_EBL_CR_POWERON", "hardware configuration at power-on"},
	{0x0000002c, "MSR_EBC_FREQUENCY_ID", "Pentium 4 bus speed and clock ratio"},
	{0x0000002f, "IA32_BARRIER", "a read fences, as LFENCE does"}, /* SDM 4, 2-2 */
	{0x00000033, "MSR_TEST_CTRL", "test control: split-lock faults (bit 29)"},
	{0x00000034, "MSR_SMI_COUNT", "system-management interrupts since reset"},
	{0x0000003a, "IA32_FEATURE_CONTROL", "lock, VMX, SENTER, SGX and LMCE enables"}, /* SDM 4, 2-2 */
	{0x0000003a, "MSR_IA32_FEAT_CTL", "Linux's name of IA32_FEATURE_CONTROL"},
	{0x0000003b, "IA32_TSC_ADJUST", "this thread's offset added to the TSC"},
	{0x00000040, "MSR_LBR_CORE_FROM", "branch record 0: source; next ones follow"},
	{0x00000040, "MSR_LASTBRANCH_0", "branch 0 (Pentium M)"}, /* SDM 4, models */
	{0x00000040, "MSR_LASTBRANCH_0_FROM_IP", "branch 0, source (Core 2, Atom)"}, /* SDM 4, models */
	{0x00000041, "MSR_LASTBRANCH_1", "branch 1 (Pentium M)"}, /* SDM 4, models */
	{0x00000041, "MSR_LASTBRANCH_1_FROM_IP", "branch 1, source (Core 2, Atom)"}, /* SDM 4, models */
	{0x00000042, "MSR_LASTBRANCH_2", "branch 2 (Pentium M)"}, /* SDM 4, models */
	{0x00000042, "MSR_LASTBRANCH_2_FROM_IP", "branch 2, source (Core 2, Atom)"}, /* SDM 4, models */
	{0x00000043, "MSR_LASTBRANCH_3", "branch 3 (Pentium M)"}, /* SDM 4, models */
	{0x00000043, "MSR_LASTBRANCH_3_FROM_IP", "branch 3, source (Core 2, Atom)"}, /* SDM 4, models */
	{0x00000044, "MSR_LASTBRANCH_4_FROM_IP", "branch 4, source (Atom)"}, /* SDM 4, models */
	{0x00000045, "MSR_LASTBRANCH_5_FROM_IP", "branch 5, source (Atom)"}, /* SDM 4, models */
	{0x00000046, "MSR_LASTBRANCH_6_FROM_IP", "branch 6, source (Atom)"}, /* SDM 4, models */
	{0x00000047, "MSR_LASTBRANCH_7_FROM_IP", "branch 7, source (Atom)"}, /* SDM 4, models */
	{0x00000048, "IA32_SPEC_CTRL", "speculation controls: IBRS, STIBP, SSBD"},
	{0x00000048, "SPEC_CTRL", "speculation controls: IBRS, STIBP, SSBD"}, /* APM 2, A */
	{0x00000049, "IA32_PRED_CMD", "predictor barriers (IBPB), write only"},
	{0x00000049, "PRED_CMD", "predictor barriers (IBPB), write only"}, /* APM 2, A */
	{0x0000004e, "IA32_PPIN_CTL", "enable and lock of the chip's PPIN"}, /* SDM 4, 2-2 */
	{0x0000004e, "MSR_PPIN_CTL", "enable and lock of the chip's PPIN"},
	{0x0000004f, "IA32_PPIN", "protected inventory number of the chip"}, /* SDM 4, 2-2 */
	{0x0000004f, "MSR_PPIN", "protected inventory number of the chip"},
	{0x00000060, "MSR_LBR_CORE_TO", "branch record 0: target; next ones follow"},
	{0x00000060, "MSR_LASTBRANCH_0_TO_IP", "branch 0, target (Core 2, Atom)"}, /* SDM 4, models */
	{0x00000061, "MSR_LASTBRANCH_1_TO_IP", "branch 1, target (Core 2, Atom)"}, /* SDM 4, models */
	{0x00000062, "MSR_LASTBRANCH_2_TO_IP", "branch 2, target (Core 2, Atom)"}, /* SDM 4, models */
	{0x00000063, "MSR_LASTBRANCH_3_TO_IP", "branch 3, target (Core 2, Atom)"}, /* SDM 4, models */
	{0x00000064, "MSR_LASTBRANCH_4_TO_IP", "branch 4, target (Atom)"}, /* SDM 4, models */
	{0x00000065, "MSR_LASTBRANCH_5_TO_IP", "branch 5, target (Atom)"}, /* SDM 4, models */
	{0x00000066, "MSR_LASTBRANCH_6_TO_IP", "branch 6, target (Atom)"}, /* SDM 4, models */
	{0x00000067, "MSR_LASTBRANCH_7_TO_IP", "branch 7, target (Atom)"}, /* SDM 4, models */
	{0x00000079, "IA32_BIOS_UPDT_TRIG", "a write here loads a microcode update"}, /* SDM 4, 2-2 */
	{0x00000079, "MSR_IA32_UCODE_WRITE", "a write here loads a microcode update"},
	{0x0000007a, "IA32_FEATURE_ACTIVATION", "enables preconfigured features"}, /* SDM 4, 2-2 */
	{0x0000007b, "IA32_MCU_ENUMERATION", "which microcode-update features exist"}, /* SDM 4, 2-2 */
	{0x0000007c, "IA32_MCU_STATUS", "outcome of the last microcode update"}, /* SDM 4, 2-2 */
	{0x00000082, "IA32_FZM_RANGE_INDEX", "FZM: index of the range to look at"}, /* SDM 4, 2-2 */
	{0x00000083, "IA32_FZM_DOMAIN_CONFIG", "FZM: domain index and handle of the range"}, /* SDM 4, 2-2 */
	{0x00000084, "IA32_FZM_RANGE_STARTADDR", "FZM: start address of the range"}, /* SDM 4, 2-2 */
	{0x00000085, "IA32_FZM_RANGE_ENDADDR", "FZM: end address of the range"}, /* SDM 4, 2-2 */
	{0x00000086, "IA32_FZM_RANGE_WRITESTATUS", "FZM: write status of the range"}, /* SDM 4, 2-2 */
	{0x00000087, "IA32_MKTME_KEYID_PARTITIONING", "how many key IDs MKTME and TDX have"}, /* SDM 4, 2-2 */
	{0x0000008b, "IA32_BIOS_SIGN_ID", "microcode revision in bits 63:32"}, /* SDM 4, 2-2 */
	{0x0000008b, "MSR_IA32_UCODE_REV", "microcode revision in bits 63:32"},
	{0x0000008b, "MSR_AMD64_PATCH_LEVEL", "microcode revision in bits 31:0"},
	{0x0000008c, "IA32_SGXLEPUBKEYHASH0", "SGX launch key hash, bits 63:0"},
	{0x0000008d, "IA32_SGXLEPUBKEYHASH1", "SGX launch key hash, bits 127:64"},
	{0x0000008e, "IA32_SGXLEPUBKEYHASH2", "SGX launch key hash, bits 191:128"},
	{0x0000008f, "IA32_SGXLEPUBKEYHASH3", "SGX launch key hash, bits 255:192"},
	{0x00000090, "IA32_SGXLEPUBKEYHASH4", "SGX launch key hash, bits 319:256"}, /* SDM 4, 2-2 */
	{0x00000091, "IA32_SGXLEPUBKEYHASH5", "SGX launch key hash, bits 383:320"}, /* SDM 4, 2-2 */
	{0x0000009b, "IA32_SMM_MONITOR_CTL", "SMM monitor: valid bit, MSEG address"},
	{0x0000009e, "IA32_SMBASE", "SMRAM base, readable only in SMM"},
	{0x000000a0, "MSR_SMRR_PHYSBASE", "SMM range: base (Core 2)"}, /* SDM 4, models */
	{0x000000a1, "MSR_SMRR_PHYSMASK", "SMM range: mask (Core 2)"}, /* SDM 4, models */
	{0x000000bc, "IA32_MISC_PACKAGE_CTLS", "package controls: energy filtering"}, /* SDM 4, 2-2 */
	{0x000000bd, "IA32_XAPIC_DISABLE_STATUS", "whether legacy xAPIC mode is locked out"},
	{0x000000c1, "MSR_IA32_PERFCTR0", "performance counter 0"},
	{0x000000c1, "MSR_P6_PERFCTR0", "P6 performance counter 0"},
	{0x000000c1, "MSR_ARCH_PERFMON_PERFCTR0", "performance counter 0"}, /* Linux 6.1 */
	{0x000000c1, "IA32_PMC0", "performance counter 0"}, /* SDM 4, 2-2 */
	{0x000000c1, "PerfCtr0", "performance counter 0 (P6)"}, /* SDM 4, models */
	{0x000000c2, "IA32_PMC1", "performance counter 1"}, /* SDM 4, 2-2 */
	{0x000000c2, "MSR_IA32_PERFCTR1", "performance counter 1"},
	{0x000000c2, "MSR_P6_PERFCTR1", "P6 performance counter 1"},
	{0x000000c2, "MSR_ARCH_PERFMON_PERFCTR1", "performance counter 1"}, /* Linux 6.1 */
	{0x000000c2, "PerfCtr1", "performance counter 1 (P6)"}, /* SDM 4, models */
	{0x000000c3, "IA32_PMC2", "performance counter 2"}, /* SDM 4, 2-2 */
	{0x000000c4, "IA32_PMC3", "performance counter 3"}, /* SDM 4, 2-2 */
	{0x000000c5, "IA32_PMC4", "performance counter 4"}, /* SDM 4, 2-2 */
	{0x000000c6, "IA32_PMC5", "performance counter 5"}, /* SDM 4, 2-2 */
	{0x000000c7, "IA32_PMC6", "performance counter 6"}, /* SDM 4, 2-2 */
	{0x000000c8, "IA32_PMC7", "performance counter 7"}, /* SDM 4, 2-2 */
	{0x000000c9, "IA32_PMC8", "performance counter 8"}, /* SDM 4, 2-2 */
	{0x000000ca, "IA32_PMC9", "performance counter 9"}, /* SDM 4, 2-2 */
	{0x000000cd, "MSR_FSB_FREQ", "front-side bus frequency"},
	{0x000000ce, "MSR_PLATFORM_INFO", "base and lowest ratio, CPUID faulting"},
	{0x000000cf, "IA32_CORE_CAPABILITIES", "extra features, as split-lock detection"}, /* SDM 4, 2-2 */
	{0x000000cf, "MSR_IA32_CORE_CAPS", "extra features, as split-lock detection"},
	{0x000000e1, "IA32_UMWAIT_CONTROL", "limits of UMWAIT and TPAUSE"},
	{0x000000e2, "MSR_PKG_CST_CONFIG_CONTROL", "deepest package C-state, demotion, lock"},
	{0x000000e7, "IA32_MPERF", "ticks at base frequency while in C0"},
	{0x000000e7, "MPERF", "ticks at base frequency while in C0"}, /* APM 2, A */
	{0x000000e8, "IA32_APERF", "ticks at actual frequency while in C0"},
	{0x000000e8, "APERF", "ticks at actual frequency while in C0"}, /* APM 2, A */
	{0x000000fe, "IA32_MTRRCAP", "which MTRRs there are"}, /* SDM 4, 2-2 */
	{0x000000fe, "MSR_MTRRcap", "which MTRRs there are"},
	{0x00000107, "MSR_IDT_FCR1", "WinChip feature control 1"},
	{0x00000108, "MSR_IDT_FCR2", "WinChip feature control 2"},
	{0x00000109, "MSR_IDT_FCR3", "WinChip feature control 3"},
	{0x0000010a, "IA32_ARCH_CAPABILITIES", "which CPU flaws and mitigations apply"},
	{0x0000010a, "MSR_IDT_FCR4", "WinChip feature control 4"},
	{0x0000010b, "IA32_FLUSH_CMD", "L1 data cache flush, write only"},
	{0x0000010f, "IA32_TSX_FORCE_ABORT", "aborts every TSX transaction"}, /* SDM 4, 2-2 */
	{0x0000010f, "MSR_TSX_FORCE_ABORT", "aborts every TSX transaction"},
	{0x00000110, "MSR_IDT_MCR0", "WinChip memory range 0"},
	{0x00000111, "MSR_IDT_MCR1", "WinChip memory range 1"},
	{0x00000112, "MSR_IDT_MCR2", "WinChip memory range 2"},
	{0x00000113, "MSR_IDT_MCR3", "WinChip memory range 3"},
	{0x00000114, "MSR_IDT_MCR4", "WinChip memory range 4"},
	{0x00000115, "MSR_IDT_MCR5", "WinChip memory range 5"},
	{0x00000116, "MSR_IDT_MCR6", "WinChip memory range 6"},
	{0x00000117, "MSR_IDT_MCR7", "WinChip memory range 7"},
	{0x00000119, "MSR_IA32_BBL_CR_CTL", "P6 L2 cache control, serial number off"},
	{0x0000011e, "MSR_IA32_BBL_CR_CTL3", "P6 L2 cache size, latency, enable"},
	{0x00000120, "MSR_IDT_MCR_CTRL", "WinChip memory ranges: control"},
	{0x00000122, "IA32_TSX_CTRL", "disables RTM, hides TSX from CPUID"},
	{0x00000123, "IA32_MCU_OPT_CTRL", "opt-outs from microcode mitigations"},
	{0x00000140, "MSR_MISC_FEATURES_ENABLES", "CPUID faulting, MWAIT in ring 3"},
	{0x00000174, "IA32_SYSENTER_CS", "code segment that SYSENTER loads"},
	{0x00000174, "SYSENTER_CS", "code segment that SYSENTER loads"}, /* APM 2, A */
	{0x00000175, "IA32_SYSENTER_ESP", "stack pointer that SYSENTER loads"},
	{0x00000175, "SYSENTER_ESP", "stack pointer that SYSENTER loads"}, /* APM 2, A */
	{0x00000176, "IA32_SYSENTER_EIP", "address that SYSENTER jumps to"},
	{0x00000176, "SYSENTER_EIP", "address that SYSENTER jumps to"}, /* APM 2, A */
	{0x00000179, "IA32_MCG_CAP", "machine check: bank count, features"},
	{0x00000179, "MCG_CAP", "machine check: bank count, features"}, /* APM 2, A */
	{0x0000017a, "IA32_MCG_STATUS", "machine check: in progress, restartable"},
	{0x0000017a, "MCG_STATUS", "machine check: in progress, restartable"}, /* APM 2, A */
	{0x0000017b, "IA32_MCG_CTL", "machine check: enables for all banks"},
	{0x0000017b, "MCG_CTL", "machine check: enables for all banks"}, /* APM 2, A */
	{0x0000017f, "MSR_ERROR_CONTROL", "logging of corrected memory errors"},
	{0x00000180, "MSR_IA32_MCG_EAX", "EAX at the machine check, Pentium 4"},
	{0x00000181, "MSR_IA32_MCG_EBX", "EBX at the machine check, Pentium 4"},
	{0x00000182, "MSR_IA32_MCG_ECX", "ECX at the machine check, Pentium 4"},
	{0x00000183, "MSR_IA32_MCG_EDX", "EDX at the machine check, Pentium 4"},
	{0x00000184, "MSR_IA32_MCG_ESI", "ESI at the machine check, Pentium 4"},
	{0x00000185, "MSR_IA32_MCG_EDI", "EDI at the machine check, Pentium 4"},
	{0x00000186, "IA32_PERFEVTSEL0", "event select of performance counter 0"}, /* SDM 4, 2-2 */
	{0x00000186, "MSR_P6_EVNTSEL0", "P6 event select of counter 0"},
	{0x00000186, "MSR_IA32_MCG_EBP", "EBP at the machine check, Pentium 4"},
	{0x00000186, "MSR_ARCH_PERFMON_EVENTSEL0", "event select of performance counter 0"}, /* Linux 6.1 */
	{0x00000186, "PerfEvtSel0", "event select of counter 0 (P6)"}, /* SDM 4, models */
	{0x00000187, "IA32_PERFEVTSEL1", "event select of performance counter 1"}, /* SDM 4, 2-2 */
	{0x00000187, "MSR_P6_EVNTSEL1", "P6 event select of counter 1"},
	{0x00000187, "MSR_IA32_MCG_ESP", "ESP at the machine check, Pentium 4"},
	{0x00000187, "MSR_ARCH_PERFMON_EVENTSEL1", "event select of performance counter 1"}, /* Linux 6.1 */
	{0x00000187, "PerfEvtSel1", "event select of counter 1 (P6)"}, /* SDM 4, models */
	{0x00000188, "IA32_PERFEVTSEL2", "event select of performance counter 2"}, /* SDM 4, 2-2 */
	{0x00000188, "MSR_IA32_MCG_EFLAGS", "EFLAGS at the machine check, Pentium 4"},
	{0x00000189, "IA32_PERFEVTSEL3", "event select of performance counter 3"}, /* SDM 4, 2-2 */
	{0x00000189, "MSR_IA32_MCG_EIP", "EIP at the machine check, Pentium 4"},
	{0x0000018a, "IA32_PERFEVTSEL4", "event select of performance counter 4"}, /* SDM 4, 2-2 */
	{0x0000018a, "MSR_IA32_MCG_RESERVED", "more machine-check state, Pentium 4"},
	{0x0000018b, "IA32_PERFEVTSEL5", "event select of performance counter 5"}, /* SDM 4, 2-2 */
	{0x0000018c, "IA32_PERFEVTSEL6", "event select of performance counter 6"}, /* SDM 4, 2-2 */
	{0x0000018d, "IA32_PERFEVTSEL7", "event select of performance counter 7"}, /* SDM 4, 2-2 */
	{0x0000018e, "IA32_PERFEVTSEL8", "event select of performance counter 8"}, /* SDM 4, 2-2 */
	{0x0000018f, "IA32_PERFEVTSEL9", "event select of performance counter 9"}, /* SDM 4, 2-2 */
	{0x00000195, "IA32_OVERCLOCKING_STATUS", "overclocking and undervolting: state"}, /* SDM 4, 2-2 */
	{0x00000198, "IA32_PERF_STATUS", "current performance state"},
	{0x00000199, "IA32_PERF_CTL", "requested performance state, turbo off"},
	{0x0000019a, "IA32_CLOCK_MODULATION", "duty cycle of on-demand throttling"}, /* SDM 4, 2-2 */
	{0x0000019a, "MSR_IA32_THERM_CONTROL", "duty cycle of on-demand throttling"},
	{0x0000019b, "IA32_THERM_INTERRUPT", "which thermal events interrupt"},
	{0x0000019c, "IA32_THERM_STATUS", "core temperature and thermal events"},
	{0x0000019d, "MSR_THERM2_CTL", "Thermal Monitor: 1 or 2, target ratio"},
	{0x000001a0, "IA32_MISC_ENABLE", "assorted switches: SpeedStep, MWAIT, XD"},
	{0x000001a2, "MSR_IA32_TEMPERATURE_TARGET", "temperature of throttling (TjMax), offset"},
	{0x000001a4, "MSR_MISC_FEATURE_CONTROL", "disables the cache prefetchers"},
	{0x000001a6, "MSR_OFFCORE_RSP_0", "which requests and responses to count, 0"},
	{0x000001a7, "MSR_OFFCORE_RSP_1", "which requests and responses to count, 1"},
	{0x000001aa, "MSR_MISC_PWR_MGMT", "how cores share a P-state, HWP details"},
	{0x000001ad, "MSR_TURBO_RATIO_LIMIT", "highest turbo ratios by active cores"},
	{0x000001ae, "MSR_TURBO_RATIO_LIMIT1", "highest turbo ratios, or core groups"},
	{0x000001af, "MSR_TURBO_RATIO_LIMIT2", "highest turbo ratios, yet more cores"},
	{0x000001b0, "IA32_ENERGY_PERF_BIAS", "hint, 0 performance to 15 power saving"},
	{0x000001b1, "IA32_PACKAGE_THERM_STATUS", "package temperature and thermal events"},
	{0x000001b2, "IA32_PACKAGE_THERM_INTERRUPT", "which package thermal events interrupt"},
	{0x000001c4, "IA32_XFD", "extended features whose use faults (#NM)"},
	{0x000001c5, "IA32_XFD_ERR", "which disabled feature caused the #NM"},
	{0x000001c8, "MSR_LBR_SELECT", "which branches are recorded"},
	{0x000001c9, "MSR_LBR_TOS", "which record is the newest"},
	{0x000001c9, "MSR_LASTBRANCH_TOS", "newest branch (Pentium M, Atom, Xeon Phi)"}, /* SDM 4, models */
	{0x000001cc, "MSR_IA32_FRED_RSP0", "FRED: stack pointer of level 0"}, /* Linux 6.12 */
	{0x000001cd, "MSR_IA32_FRED_RSP1", "FRED: stack pointer of level 1"}, /* Linux 6.12 */
	{0x000001ce, "MSR_IA32_FRED_RSP2", "FRED: stack pointer of level 2"}, /* Linux 6.12 */
	{0x000001cf, "MSR_IA32_FRED_RSP3", "FRED: stack pointer of level 3"}, /* Linux 6.12 */
	{0x000001d0, "MSR_IA32_FRED_STKLVLS", "FRED: stack level of each exception"}, /* Linux 6.12 */
	{0x000001d1, "MSR_IA32_FRED_SSP1", "FRED: shadow stack pointer of level 1"}, /* Linux 6.12 */
	{0x000001d2, "MSR_IA32_FRED_SSP2", "FRED: shadow stack pointer of level 2"}, /* Linux 6.12 */
	{0x000001d3, "MSR_IA32_FRED_SSP3", "FRED: shadow stack pointer of level 3"}, /* Linux 6.12 */
	{0x000001d4, "MSR_IA32_FRED_CONFIG", "FRED: entry point, interrupt stack level"}, /* Linux 6.12 */
	{0x000001d7, "MSR_LER_FROM_LIP", "exception, branch source (Pentium 4)"}, /* SDM 4, models */
	{0x000001d8, "MSR_LER_TO_LIP", "exception, branch target (Pentium 4)"}, /* SDM 4, models */
	{0x000001d9, "IA32_DEBUGCTL", "branch tracing, LBR and freeze controls"}, /* SDM 4, 2-2 */
	{0x000001d9, "MSR_IA32_DEBUGCTLMSR", "branch tracing, LBR and freeze controls"},
	{0x000001d9, "DebugCtl", "last branch and single-step controls"}, /* APM 2, A */
	{0x000001da, "MSR_LASTBRANCH_TOS", "newest branch (Pentium 4)"}, /* SDM 4, models */
	{0x000001db, "MSR_IA32_LASTBRANCHFROMIP", "last branch: source"},
	{0x000001db, "LastBranchFromIP", "last branch: source"}, /* APM 2, A */
	{0x000001db, "MSR_LASTBRANCH_0", "branch 0 (Pentium 4)"}, /* SDM 4, models */
	{0x000001dc, "MSR_IA32_LASTBRANCHTOIP", "last branch: target"},
	{0x000001dc, "LastBranchToIP", "last branch: target"}, /* APM 2, A */
	{0x000001dc, "MSR_LASTBRANCH_1", "branch 1 (Pentium 4)"}, /* SDM 4, models */
	{0x000001dd, "IA32_LER_FROM_IP", "last branch before an exception: source"}, /* SDM 4, 2-2 */
	{0x000001dd, "MSR_IA32_LASTINTFROMIP", "last branch before an exception: source"},
	{0x000001dd, "LastIntFromIP", "last branch before an interrupt: source"}, /* APM 2, A */
	{0x000001dd, "MSR_LASTBRANCH_2", "branch 2 (Pentium 4)"}, /* SDM 4, models */
	{0x000001dd, "MSR_LER_FROM_LIP", "exception, branch source (Core, Atom, Xeon Phi)"}, /* SDM 4, models */
	{0x000001dd, "MSR_LER_TO_LIP", "exception, branch target (Pentium M)"}, /* SDM 4, models */
	{0x000001de, "IA32_LER_TO_IP", "last branch before an exception: target"}, /* SDM 4, 2-2 */
	{0x000001de, "MSR_IA32_LASTINTTOIP", "last branch before an exception: target"},
	{0x000001de, "LastIntToIP", "last branch before an interrupt: target"}, /* APM 2, A */
	{0x000001de, "MSR_LASTBRANCH_3", "branch 3 (Pentium 4)"}, /* SDM 4, models */
	{0x000001de, "MSR_LER_FROM_LIP", "exception, branch source (Pentium M)"}, /* SDM 4, models */
	{0x000001de, "MSR_LER_TO_LIP", "exception, branch target (Core, Atom, Xeon Phi)"}, /* SDM 4, models */
	{0x000001e0, "IA32_LER_INFO", "last branch before an exception: details"}, /* SDM 4, 2-2 */
	{0x000001f2, "IA32_SMRR_PHYSBASE", "SMM range register: base, memory type"}, /* SDM 4, 2-2 */
	{0x000001f2, "MSR_SMRR_PHYSBASE", "SMM range: base (others)"}, /* SDM 4, models */
	{0x000001f3, "IA32_SMRR_PHYSMASK", "SMM range register: mask, valid bit"}, /* SDM 4, 2-2 */
	{0x000001f3, "MSR_SMRR_PHYSMASK", "SMM range: mask (others)"}, /* SDM 4, models */
	{0x000001f8, "IA32_PLATFORM_DCA_CAP", "platform's direct cache access support"}, /* SDM 4, 2-2 */
	{0x000001f9, "IA32_CPU_DCA_CAP", "CPU's direct cache access support"}, /* SDM 4, 2-2 */
	{0x000001fa, "IA32_DCA_0_CAP", "direct cache access type 0: state"}, /* SDM 4, 2-2 */
	{0x000001fc, "MSR_IA32_POWER_CTL", "C1E, PROCHOT and energy-efficient turbo"},
	{0x00000200, "IA32_MTRR_PHYSBASE0", "variable MTRR 0: base, memory type"}, /* SDM 4, 2-2 */
	{0x00000200, "MTRRphysBase0", "variable MTRR 0: base, memory type"}, /* APM 2, A */
	{0x00000201, "IA32_MTRR_PHYSMASK0", "variable MTRR 0: mask, valid bit"}, /* SDM 4, 2-2 */
	{0x00000201, "MTRRphysMask0", "variable MTRR 0: mask, valid bit"}, /* APM 2, A */
	{0x00000202, "IA32_MTRR_PHYSBASE1", "variable MTRR 1: base, memory type"}, /* SDM 4, 2-2 */
	{0x00000202, "MTRRphysBase1", "variable MTRR 1: base, memory type"}, /* APM 2, A */
	{0x00000203, "IA32_MTRR_PHYSMASK1", "variable MTRR 1: mask, valid bit"}, /* SDM 4, 2-2 */
	{0x00000203, "MTRRphysMask1", "variable MTRR 1: mask, valid bit"}, /* APM 2, A */
	{0x00000204, "IA32_MTRR_PHYSBASE2", "variable MTRR 2: base, memory type"}, /* SDM 4, 2-2 */
	{0x00000204, "MTRRphysBase2", "variable MTRR 2: base, memory type"}, /* APM 2, A */
	{0x00000205, "IA32_MTRR_PHYSMASK2", "variable MTRR 2: mask, valid bit"}, /* SDM 4, 2-2 */
	{0x00000205, "MTRRphysMask2", "variable MTRR 2: mask, valid bit"}, /* APM 2, A */
	{0x00000206, "IA32_MTRR_PHYSBASE3", "variable MTRR 3: base, memory type"}, /* SDM 4, 2-2 */
	{0x00000206, "MTRRphysBase3", "variable MTRR 3: base, memory type"}, /* APM 2, A */
	{0x00000207, "IA32_MTRR_PHYSMASK3", "variable MTRR 3: mask, valid bit"}, /* SDM 4, 2-2 */
	{0x00000207, "MTRRphysMask3", "variable MTRR 3: mask, valid bit"}, /* APM 2, A */
	{0x00000208, "IA32_MTRR_PHYSBASE4", "variable MTRR 4: base, memory type"}, /* SDM 4, 2-2 */
	{0x00000208, "MTRRphysBase4", "variable MTRR 4: base, memory type"}, /* APM 2, A */
	{0x00000209, "IA32_MTRR_PHYSMASK4", "variable MTRR 4: mask, valid bit"}, /* SDM 4, 2-2 */
	{0x00000209, "MTRRphysMask4", "variable MTRR 4: mask, valid bit"}, /* APM 2, A */
	{0x0000020a, "IA32_MTRR_PHYSBASE5", "variable MTRR 5: base, memory type"}, /* SDM 4, 2-2 */
	{0x0000020a, "MTRRphysBase5", "variable MTRR 5: base, memory type"}, /* APM 2, A */
	{0x0000020b, "IA32_MTRR_PHYSMASK5", "variable MTRR 5: mask, valid bit"}, /* SDM 4, 2-2 */
	{0x0000020b, "MTRRphysMask5", "variable MTRR 5: mask, valid bit"}, /* APM 2, A */
	{0x0000020c, "IA32_MTRR_PHYSBASE6", "variable MTRR 6: base, memory type"}, /* SDM 4, 2-2 */
	{0x0000020c, "MTRRphysBase6", "variable MTRR 6: base, memory type"}, /* APM 2, A */
	{0x0000020d, "IA32_MTRR_PHYSMASK6", "variable MTRR 6: mask, valid bit"}, /* SDM 4, 2-2 */
	{0x0000020d, "MTRRphysMask6", "variable MTRR 6: mask, valid bit"}, /* APM 2, A */
	{0x0000020e, "IA32_MTRR_PHYSBASE7", "variable MTRR 7: base, memory type"}, /* SDM 4, 2-2 */
	{0x0000020e, "MTRRphysBase7", "variable MTRR 7: base, memory type"}, /* APM 2, A */
	{0x0000020f, "IA32_MTRR_PHYSMASK7", "variable MTRR 7: mask, valid bit"}, /* SDM 4, 2-2 */
	{0x0000020f, "MTRRphysMask7", "variable MTRR 7: mask, valid bit"}, /* APM 2, A */
	{0x00000210, "IA32_MTRR_PHYSBASE8", "variable MTRR 8: base, memory type"}, /* SDM 4, 2-2 */
	{0x00000211, "IA32_MTRR_PHYSMASK8", "variable MTRR 8: mask, valid bit"}, /* SDM 4, 2-2 */
	{0x00000212, "IA32_MTRR_PHYSBASE9", "variable MTRR 9: base, memory type"}, /* SDM 4, 2-2 */
	{0x00000213, "IA32_MTRR_PHYSMASK9", "variable MTRR 9: mask, valid bit"}, /* SDM 4, 2-2 */
	{0x00000250, "IA32_MTRR_FIX64K_00000", "memory types of 00000-7ffff"}, /* SDM 4, 2-2 */
	{0x00000250, "MSR_MTRRfix64K_00000", "memory types of 00000-7ffff"},
	{0x00000258, "IA32_MTRR_FIX16K_80000", "memory types of 80000-9ffff"}, /* SDM 4, 2-2 */
	{0x00000258, "MSR_MTRRfix16K_80000", "memory types of 80000-9ffff"},
	{0x00000259, "IA32_MTRR_FIX16K_A0000", "memory types of a0000-bffff"}, /* SDM 4, 2-2 */
	{0x00000259, "MSR_MTRRfix16K_A0000", "memory types of a0000-bffff"},
	{0x00000268, "IA32_MTRR_FIX4K_C0000", "memory types of c0000-c7fff"}, /* SDM 4, 2-2 */
	{0x00000268, "MSR_MTRRfix4K_C0000", "memory types of c0000-c7fff"},
	{0x00000269, "IA32_MTRR_FIX4K_C8000", "memory types of c8000-cffff"}, /* SDM 4, 2-2 */
	{0x00000269, "MSR_MTRRfix4K_C8000", "memory types of c8000-cffff"},
	{0x0000026a, "IA32_MTRR_FIX4K_D0000", "memory types of d0000-d7fff"}, /* SDM 4, 2-2 */
	{0x0000026a, "MSR_MTRRfix4K_D0000", "memory types of d0000-d7fff"},
	{0x0000026b, "IA32_MTRR_FIX4K_D8000", "memory types of d8000-dffff"}, /* SDM 4, 2-2 */
	{0x0000026b, "MSR_MTRRfix4K_D8000", "memory types of d8000-dffff"},
	{0x0000026c, "IA32_MTRR_FIX4K_E0000", "memory types of e0000-e7fff"}, /* SDM 4, 2-2 */
	{0x0000026c, "MSR_MTRRfix4K_E0000", "memory types of e0000-e7fff"},
	{0x0000026d, "IA32_MTRR_FIX4K_E8000", "memory types of e8000-effff"}, /* SDM 4, 2-2 */
	{0x0000026d, "MSR_MTRRfix4K_E8000", "memory types of e8000-effff"},
	{0x0000026e, "IA32_MTRR_FIX4K_F0000", "memory types of f0000-f7fff"}, /* SDM 4, 2-2 */
	{0x0000026e, "MSR_MTRRfix4K_F0000", "memory types of f0000-f7fff"},
	{0x0000026f, "IA32_MTRR_FIX4K_F8000", "memory types of f8000-fffff"}, /* SDM 4, 2-2 */
	{0x0000026f, "MSR_MTRRfix4K_F8000", "memory types of f8000-fffff"},
	{0x00000277, "IA32_PAT", "memory types that page tables can choose"}, /* SDM 4, 2-2 */
	{0x00000277, "MSR_IA32_CR_PAT", "memory types that page tables can choose"},
	{0x00000277, "PAT", "memory types that page tables can choose"}, /* APM 2, A */
	{0x00000280, "IA32_MC0_CTL2", "bank 0: corrected-error interrupt"},
	{0x00000281, "IA32_MC1_CTL2", "bank 1: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x00000282, "IA32_MC2_CTL2", "bank 2: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x00000283, "IA32_MC3_CTL2", "bank 3: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x00000284, "IA32_MC4_CTL2", "bank 4: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x00000285, "IA32_MC5_CTL2", "bank 5: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x00000286, "IA32_MC6_CTL2", "bank 6: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x00000287, "IA32_MC7_CTL2", "bank 7: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x00000288, "IA32_MC8_CTL2", "bank 8: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x00000289, "IA32_MC9_CTL2", "bank 9: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x0000028a, "IA32_MC10_CTL2", "bank 10: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x0000028b, "IA32_MC11_CTL2", "bank 11: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x0000028c, "IA32_MC12_CTL2", "bank 12: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x0000028d, "IA32_MC13_CTL2", "bank 13: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x0000028e, "IA32_MC14_CTL2", "bank 14: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x0000028f, "IA32_MC15_CTL2", "bank 15: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x00000290, "IA32_MC16_CTL2", "bank 16: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x00000291, "IA32_MC17_CTL2", "bank 17: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x00000292, "IA32_MC18_CTL2", "bank 18: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x00000293, "IA32_MC19_CTL2", "bank 19: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x00000294, "IA32_MC20_CTL2", "bank 20: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x00000295, "IA32_MC21_CTL2", "bank 21: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x00000296, "IA32_MC22_CTL2", "bank 22: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x00000297, "IA32_MC23_CTL2", "bank 23: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x00000298, "IA32_MC24_CTL2", "bank 24: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x00000299, "IA32_MC25_CTL2", "bank 25: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x0000029a, "IA32_MC26_CTL2", "bank 26: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x0000029b, "IA32_MC27_CTL2", "bank 27: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x0000029c, "IA32_MC28_CTL2", "bank 28: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x0000029d, "IA32_MC29_CTL2", "bank 29: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x0000029e, "IA32_MC30_CTL2", "bank 30: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x0000029f, "IA32_MC31_CTL2", "bank 31: corrected-error interrupt"}, /* SDM 4, 2-2 */
	{0x000002d9, "MSR_INTEGRITY_CAPS", "which in-field self-tests exist"},
	{0x000002dc, "IA32_INTEGRITY_STATUS", "static lockstep mode and its errors"}, /* SDM 4, 2-2 */
	{0x000002ff, "IA32_MTRR_DEF_TYPE", "default memory type, MTRR enables"}, /* SDM 4, 2-2 */
	{0x000002ff, "MSR_MTRRdefType", "default memory type, MTRR enables"},
	{0x00000300, "MSR_P4_BPU_PERFCTR0", "Pentium 4: counter 0 as RDPMC counts"},
	{0x00000301, "MSR_P4_BPU_PERFCTR1", "Pentium 4: counter 1 as RDPMC counts"},
	{0x00000302, "MSR_P4_BPU_PERFCTR2", "Pentium 4: counter 2 as RDPMC counts"},
	{0x00000303, "MSR_P4_BPU_PERFCTR3", "Pentium 4: counter 3 as RDPMC counts"},
	{0x00000304, "MSR_P4_MS_PERFCTR0", "Pentium 4: counter 4 as RDPMC counts"},
	{0x00000305, "MSR_P4_MS_PERFCTR1", "Pentium 4: counter 5 as RDPMC counts"},
	{0x00000306, "MSR_P4_MS_PERFCTR2", "Pentium 4: counter 6 as RDPMC counts"},
	{0x00000307, "MSR_P4_MS_PERFCTR3", "Pentium 4: counter 7 as RDPMC counts"},
	{0x00000308, "MSR_P4_FLAME_PERFCTR0", "Pentium 4: counter 8 as RDPMC counts"},
	{0x00000309, "IA32_FIXED_CTR0", "counts retired instructions"}, /* SDM 4, 2-2 */
	{0x00000309, "MSR_CORE_PERF_FIXED_CTR0", "counts retired instructions"},
	{0x00000309, "MSR_P4_FLAME_PERFCTR1", "Pentium 4: counter 9 as RDPMC counts"},
	{0x00000309, "MSR_ARCH_PERFMON_FIXED_CTR0", "fixed counter 0"}, /* Linux 6.1 */
	{0x0000030a, "IA32_FIXED_CTR1", "counts core cycles"}, /* SDM 4, 2-2 */
	{0x0000030a, "MSR_CORE_PERF_FIXED_CTR1", "counts core cycles"},
	{0x0000030a, "MSR_P4_FLAME_PERFCTR2", "Pentium 4: counter 10 as RDPMC counts"},
	{0x0000030a, "MSR_ARCH_PERFMON_FIXED_CTR1", "fixed counter 1"}, /* Linux 6.1 */
	{0x0000030b, "IA32_FIXED_CTR2", "counts reference cycles"}, /* SDM 4, 2-2 */
	{0x0000030b, "MSR_CORE_PERF_FIXED_CTR2", "counts reference cycles"},
	{0x0000030b, "MSR_P4_FLAME_PERFCTR3", "Pentium 4: counter 11 as RDPMC counts"},
	{0x0000030b, "MSR_ARCH_PERFMON_FIXED_CTR2", "fixed counter 2"}, /* Linux 6.1 */
	{0x0000030c, "IA32_FIXED_CTR3", "counts top-down slots"}, /* SDM 4, 2-2 */
	{0x0000030c, "MSR_CORE_PERF_FIXED_CTR3", "counts top-down slots"},
	{0x0000030c, "MSR_P4_IQ_PERFCTR0", "Pentium 4: counter 12 as RDPMC counts"},
	{0x0000030c, "MSR_ARCH_PERFMON_FIXED_CTR3", "fixed counter 3"}, /* Linux 6.1 */
	{0x0000030d, "IA32_FIXED_CTR4", "counts bad speculation (top-down)"}, /* SDM 4, 2-2 */
	{0x0000030d, "MSR_P4_IQ_PERFCTR1", "Pentium 4: counter 13 as RDPMC counts"},
	{0x0000030e, "IA32_FIXED_CTR5", "counts front-end stalls (top-down)"}, /* SDM 4, 2-2 */
	{0x0000030e, "MSR_P4_IQ_PERFCTR2", "Pentium 4: counter 14 as RDPMC counts"},
	{0x0000030f, "IA32_FIXED_CTR6", "counts retirement (top-down)"}, /* SDM 4, 2-2 */
	{0x0000030f, "MSR_P4_IQ_PERFCTR3", "Pentium 4: counter 15 as RDPMC counts"},
	{0x00000310, "MSR_P4_IQ_PERFCTR4", "Pentium 4: counter 16 as RDPMC counts"},
	{0x00000311, "MSR_P4_IQ_PERFCTR5", "Pentium 4: counter 17 as RDPMC counts"},
	{0x00000329, "MSR_PERF_METRICS", "top-down shares of the pipeline slots"},
	{0x00000345, "IA32_PERF_CAPABILITIES", "formats of LBR and PEBS, full-width PMCs"},
	{0x00000360, "MSR_P4_BPU_CCCR0", "Pentium 4: configuration of counter 0"},
	{0x00000361, "MSR_P4_BPU_CCCR1", "Pentium 4: configuration of counter 1"},
	{0x00000362, "MSR_P4_BPU_CCCR2", "Pentium 4: configuration of counter 2"},
	{0x00000363, "MSR_P4_BPU_CCCR3", "Pentium 4: configuration of counter 3"},
	{0x00000364, "MSR_P4_MS_CCCR0", "Pentium 4: configuration of counter 4"},
	{0x00000365, "MSR_P4_MS_CCCR1", "Pentium 4: configuration of counter 5"},
	{0x00000366, "MSR_P4_MS_CCCR2", "Pentium 4: configuration of counter 6"},
	{0x00000367, "MSR_P4_MS_CCCR3", "Pentium 4: configuration of counter 7"},
	{0x00000368, "MSR_P4_FLAME_CCCR0", "Pentium 4: configuration of counter 8"},
	{0x00000369, "MSR_P4_FLAME_CCCR1", "Pentium 4: configuration of counter 9"},
	{0x0000036a, "MSR_P4_FLAME_CCCR2", "Pentium 4: configuration of counter 10"},
	{0x0000036b, "MSR_P4_FLAME_CCCR3", "Pentium 4: configuration of counter 11"},
	{0x0000036c, "MSR_P4_IQ_CCCR0", "Pentium 4: configuration of counter 12"},
	{0x0000036d, "MSR_P4_IQ_CCCR1", "Pentium 4: configuration of counter 13"},
	{0x0000036e, "MSR_P4_IQ_CCCR2", "Pentium 4: configuration of counter 14"},
	{0x0000036f, "MSR_P4_IQ_CCCR3", "Pentium 4: configuration of counter 15"},
	{0x00000370, "MSR_P4_IQ_CCCR4", "Pentium 4: configuration of counter 16"},
	{0x00000371, "MSR_P4_IQ_CCCR5", "Pentium 4: configuration of counter 17"},
	{0x0000038d, "IA32_FIXED_CTR_CTRL", "enables of the fixed counters"}, /* SDM 4, 2-2 */
	{0x0000038d, "MSR_CORE_PERF_FIXED_CTR_CTRL", "enables of the fixed counters"},
	{0x0000038d, "MSR_ARCH_PERFMON_FIXED_CTR_CTRL", "fixed counters: control"}, /* Linux 6.1 */
	{0x0000038e, "IA32_PERF_GLOBAL_STATUS", "which counters have overflowed"}, /* SDM 4, 2-2 */
	{0x0000038e, "MSR_CORE_PERF_GLOBAL_STATUS", "which counters have overflowed"},
	{0x0000038f, "IA32_PERF_GLOBAL_CTRL", "enables of all performance counters"}, /* SDM 4, 2-2 */
	{0x0000038f, "MSR_CORE_PERF_GLOBAL_CTRL", "enables of all performance counters"},
	{0x00000390, "IA32_PERF_GLOBAL_STATUS_RESET", "clears counter overflow bits"}, /* SDM 4, 2-2 */
	{0x00000390, "IA32_PERF_GLOBAL_OVF_CTRL", "older name: clears counter overflow bits"}, /* SDM 4, 2-2 */
	{0x00000390, "MSR_CORE_PERF_GLOBAL_OVF_CTRL", "clears counter overflow bits"},
	{0x00000391, "IA32_PERF_GLOBAL_STATUS_SET", "sets counter overflow bits"}, /* SDM 4, 2-2 */
	{0x00000391, "MSR_CORE_PERF_GLOBAL_STATUS_SET", "sets counter overflow bits"}, /* Linux 7.3 */
	{0x00000391, "MSR_UNC_PERF_GLOBAL_CTRL", "uncore counters, control (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000392, "IA32_PERF_GLOBAL_INUSE", "which counters software has claimed"}, /* SDM 4, 2-2 */
	{0x00000392, "MSR_UNC_PERF_GLOBAL_STATUS", "uncore counters, status (Sandy Bridge)"}, /* SDM 4, models */
	{0x000003a0, "MSR_P4_BSU_ESCR0", "Pentium 4: events of BPU counters 0, 1"},
	{0x000003a1, "MSR_P4_BSU_ESCR1", "Pentium 4: events of BPU counters 2, 3"},
	{0x000003a2, "MSR_P4_FSB_ESCR0", "Pentium 4: events of BPU counters 0, 1"},
	{0x000003a3, "MSR_P4_FSB_ESCR1", "Pentium 4: events of BPU counters 2, 3"},
	{0x000003a4, "MSR_P4_FIRM_ESCR0", "Pentium 4: events of FLAME counters 0, 1"},
	{0x000003a5, "MSR_P4_FIRM_ESCR1", "Pentium 4: events of FLAME counters 2, 3"},
	{0x000003a6, "MSR_P4_FLAME_ESCR0", "Pentium 4: events of FLAME counters 0, 1"},
	{0x000003a7, "MSR_P4_FLAME_ESCR1", "Pentium 4: events of FLAME counters 2, 3"},
	{0x000003a8, "MSR_P4_DAC_ESCR0", "Pentium 4: events of FLAME counters 0, 1"},
	{0x000003a9, "MSR_P4_DAC_ESCR1", "Pentium 4: events of FLAME counters 2, 3"},
	{0x000003aa, "MSR_P4_MOB_ESCR0", "Pentium 4: events of BPU counters 0, 1"},
	{0x000003ab, "MSR_P4_MOB_ESCR1", "Pentium 4: events of BPU counters 2, 3"},
	{0x000003ac, "MSR_P4_PMH_ESCR0", "Pentium 4: events of BPU counters 0, 1"},
	{0x000003ad, "MSR_P4_PMH_ESCR1", "Pentium 4: events of BPU counters 2, 3"},
	{0x000003ae, "MSR_P4_SAAT_ESCR0", "Pentium 4: events of FLAME counters 0, 1"},
	{0x000003af, "MSR_P4_SAAT_ESCR1", "Pentium 4: events of FLAME counters 2, 3"},
	{0x000003b0, "MSR_P4_U2L_ESCR0", "Pentium 4: events of FLAME counters 0, 1"},
	{0x000003b1, "MSR_P4_U2L_ESCR1", "Pentium 4: events of FLAME counters 2, 3"},
	{0x000003b2, "MSR_P4_BPU_ESCR0", "Pentium 4: events of BPU counters 0, 1"},
	{0x000003b3, "MSR_P4_BPU_ESCR1", "Pentium 4: events of BPU counters 2, 3"},
	{0x000003b4, "MSR_P4_IS_ESCR0", "Pentium 4: events of BPU counters 0, 1"},
	{0x000003b5, "MSR_P4_IS_ESCR1", "Pentium 4: events of BPU counters 2, 3"},
	{0x000003b6, "MSR_P4_ITLB_ESCR0", "Pentium 4: events of BPU counters 0, 1"},
	{0x000003b7, "MSR_P4_ITLB_ESCR1", "Pentium 4: events of BPU counters 2, 3"},
	{0x000003b8, "MSR_P4_CRU_ESCR0", "Pentium 4: events of IQ counters 0, 1, 4"},
	{0x000003b9, "MSR_P4_CRU_ESCR1", "Pentium 4: events of IQ counters 2, 3, 5"},
	{0x000003ba, "MSR_P4_IQ_ESCR0", "Pentium 4: events of IQ counters 0, 1, 4"},
	{0x000003bb, "MSR_P4_IQ_ESCR1", "Pentium 4: events of IQ counters 2, 3, 5"},
	{0x000003bc, "MSR_P4_RAT_ESCR0", "Pentium 4: events of IQ counters 0, 1, 4"},
	{0x000003bd, "MSR_P4_RAT_ESCR1", "Pentium 4: events of IQ counters 2, 3, 5"},
	{0x000003be, "MSR_P4_SSU_ESCR0", "Pentium 4: events of IQ counters 0, 1, 4"},
	{0x000003bf, "MSR_P4_SSU_ESCR1", "a guess of Linux, in no manual"},
	{0x000003c0, "MSR_P4_MS_ESCR0", "Pentium 4: events of MS counters 0, 1"},
	{0x000003c1, "MSR_P4_MS_ESCR1", "Pentium 4: events of MS counters 2, 3"},
	{0x000003c2, "MSR_P4_TBPU_ESCR0", "Pentium 4: events of MS counters 0, 1"},
	{0x000003c3, "MSR_P4_TBPU_ESCR1", "Pentium 4: events of MS counters 2, 3"},
	{0x000003c4, "MSR_P4_TC_ESCR0", "Pentium 4: events of MS counters 0, 1"},
	{0x000003c5, "MSR_P4_TC_ESCR1", "Pentium 4: events of MS counters 2, 3"},
	{0x000003c8, "MSR_P4_IX_ESCR0", "Pentium 4: events of BPU counters 0, 1"},
	{0x000003c9, "MSR_P4_IX_ESCR1", "Pentium 4: events of BPU counters 2, 3"},
	{0x000003ca, "MSR_P4_ALF_ESCR0", "Pentium 4: events of IQ counters 0, 1, 4"},
	{0x000003cb, "MSR_P4_ALF_ESCR1", "Pentium 4: events of IQ counters 2, 3, 5"},
	{0x000003cc, "MSR_P4_CRU_ESCR2", "Pentium 4: events of IQ counters 0, 1, 4"},
	{0x000003cd, "MSR_P4_CRU_ESCR3", "Pentium 4: events of IQ counters 2, 3, 5"},
	{0x000003e0, "MSR_OMR_0", "which off-module responses to count, 0"}, /* Linux 7.3 */
	{0x000003e0, "MSR_P4_CRU_ESCR4", "Pentium 4: events of IQ counters 0, 1, 4"},
	{0x000003e1, "MSR_OMR_1", "which off-module responses to count, 1"}, /* Linux 7.3 */
	{0x000003e1, "MSR_P4_CRU_ESCR5", "Pentium 4: events of IQ counters 2, 3, 5"},
	{0x000003e2, "MSR_OMR_2", "which off-module responses to count, 2"}, /* Linux 7.3 */
	{0x000003e3, "MSR_OMR_3", "which off-module responses to count, 3"}, /* Linux 7.3 */
	{0x000003f1, "IA32_PEBS_ENABLE", "which counters take PEBS samples"},
	{0x000003f2, "MSR_PEBS_DATA_CFG", "which data a PEBS record holds"},
	{0x000003f2, "MSR_P4_PEBS_MATRIX_VERT", "Pentium 4 PEBS: which metric"},
	{0x000003f4, "MSR_IA32_PEBS_BASE", "architectural PEBS: buffer address, size"}, /* Linux 7.3 */
	{0x000003f5, "MSR_IA32_PEBS_INDEX", "architectural PEBS: position in buffer"}, /* Linux 7.3 */
	{0x000003f6, "MSR_PEBS_LD_LAT_THRESHOLD", "load latency from which PEBS samples"},
	{0x000003f7, "MSR_PEBS_FRONTEND", "which front-end events to count"},
	{0x000003f8, "MSR_PKG_C3_RESIDENCY", "time that the package spent in C3"},
	{0x000003f8, "MSR_PKG_C2_RESIDENCY", "time in C2 (Atom)"}, /* SDM 4, models */
	{0x000003f9, "MSR_PKG_C6_RESIDENCY", "time in C6 (Nehalem, Goldmont, Xeon Phi)"},
	{0x000003fa, "MSR_PKG_C7_RESIDENCY", "time that the package spent in C7"},
	{0x000003fa, "MSR_ATOM_PKG_C6_RESIDENCY", "time that an Atom package spent in C6"},
	{0x000003fa, "MSR_PKG_C6_RESIDENCY", "time in C6 (Atom)"}, /* SDM 4, models */
	{0x000003fc, "MSR_CORE_C3_RESIDENCY", "time in C3 (Nehalem, Goldmont)"},
	{0x000003fd, "MSR_CORE_C6_RESIDENCY", "time in C6 (Nehalem, Silvermont)"},
	{0x000003fe, "MSR_CORE_C7_RESIDENCY", "time that the core spent in C7"},
	{0x000003ff, "MSR_KNL_CORE_C6_RESIDENCY", "time in C6 of a Knights Landing core"},
	{0x000003ff, "MSR_CORE_C6_RESIDENCY", "time in C6 (Xeon Phi)"}, /* SDM 4, models */
	{0x00000400, "IA32_MC0_CTL", "bank 0: machine-check enables"},
	{0x00000400, "MC0_CTL", "bank 0: machine-check enables"}, /* APM 2, A */
	{0x00000401, "IA32_MC0_STATUS", "bank 0: machine-check error, if valid"},
	{0x00000401, "MC0_STATUS", "bank 0: machine-check error, if valid"}, /* APM 2, A */
	{0x00000402, "IA32_MC0_ADDR", "bank 0: address of the error"},
	{0x00000402, "MC0_ADDR", "bank 0: address of the error"}, /* APM 2, A */
	{0x00000403, "IA32_MC0_MISC", "bank 0: more on the error"},
	{0x00000403, "MC0_MISC", "bank 0: more on the error"}, /* APM 2, A */
	{0x00000404, "IA32_MC1_CTL", "bank 1: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000404, "MC1_CTL", "bank 1: machine-check enables"}, /* APM 2, A */
	{0x00000405, "IA32_MC1_STATUS", "bank 1: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x00000405, "MC1_STATUS", "bank 1: machine-check error, if valid"}, /* APM 2, A */
	{0x00000406, "IA32_MC1_ADDR", "bank 1: address of the error"}, /* SDM 4, 2-2 */
	{0x00000406, "MC1_ADDR", "bank 1: address of the error"}, /* APM 2, A */
	{0x00000407, "IA32_MC1_MISC", "bank 1: more on the error"}, /* SDM 4, 2-2 */
	{0x00000407, "MC1_MISC", "bank 1: more on the error"}, /* APM 2, A */
	{0x00000408, "IA32_MC2_CTL", "bank 2: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000408, "MC2_CTL", "bank 2: machine-check enables"}, /* APM 2, A */
	{0x00000409, "IA32_MC2_STATUS", "bank 2: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x00000409, "MC2_STATUS", "bank 2: machine-check error, if valid"}, /* APM 2, A */
	{0x0000040a, "IA32_MC2_ADDR", "bank 2: address of the error"}, /* SDM 4, 2-2 */
	{0x0000040a, "MC2_ADDR", "bank 2: address of the error"}, /* APM 2, A */
	{0x0000040b, "IA32_MC2_MISC", "bank 2: more on the error"}, /* SDM 4, 2-2 */
	{0x0000040b, "MC2_MISC", "bank 2: more on the error"}, /* APM 2, A */
	{0x0000040c, "IA32_MC3_CTL", "bank 3: machine-check enables"}, /* SDM 4, 2-2 */
	{0x0000040c, "MC3_CTL", "bank 3: enables (others)"}, /* APM 2, A */
	{0x0000040c, "MC4_CTL", "bank 4: enables (P6, Pentium M, Core)"}, /* SDM 4, models */
	{0x0000040d, "IA32_MC3_STATUS", "bank 3: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x0000040d, "MC3_STATUS", "bank 3: error (others)"}, /* APM 2, A */
	{0x0000040d, "MC4_STATUS", "bank 4: error (P6, Pentium M, Core)"}, /* SDM 4, models */
	{0x0000040e, "IA32_MC3_ADDR", "bank 3: address of the error"}, /* SDM 4, 2-2 */
	{0x0000040e, "MC3_ADDR", "bank 3: error's address (others)"}, /* APM 2, A */
	{0x0000040e, "MC4_ADDR", "bank 4: error's address (P6, Pentium M, Core)"}, /* SDM 4, models */
	{0x0000040f, "IA32_MC3_MISC", "bank 3: more on the error"}, /* SDM 4, 2-2 */
	{0x0000040f, "MC3_MISC", "bank 3: more on the error (others)"}, /* APM 2, A */
	{0x0000040f, "MC4_MISC", "bank 4: more on the error (P6)"}, /* SDM 4, models */
	{0x00000410, "IA32_MC4_CTL", "bank 4: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000410, "MC4_CTL", "bank 4: enables (others)"}, /* APM 2, A */
	{0x00000410, "MC3_CTL", "bank 3: enables (P6, Pentium M)"}, /* SDM 4, models */
	{0x00000411, "IA32_MC4_STATUS", "bank 4: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x00000411, "MC4_STATUS", "bank 4: error (others)"}, /* APM 2, A */
	{0x00000411, "MC3_STATUS", "bank 3: error (P6, Pentium M)"}, /* SDM 4, models */
	{0x00000412, "IA32_MC4_ADDR", "bank 4: address of the error"}, /* SDM 4, 2-2 */
	{0x00000412, "MC4_ADDR", "bank 4: error's address (others)"}, /* APM 2, A */
	{0x00000412, "MC3_ADDR", "bank 3: error's address (P6, Pentium M, Core)"}, /* SDM 4, models */
	{0x00000413, "IA32_MC4_MISC", "bank 4: more on the error"}, /* SDM 4, 2-2 */
	{0x00000413, "MC4_MISC", "bank 4: more on the error (others)"}, /* APM 2, A */
	{0x00000413, "MC3_MISC", "bank 3: more on the error (P6, Core)"}, /* SDM 4, models */
	{0x00000414, "IA32_MC5_CTL", "bank 5: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000414, "MC5_CTL", "bank 5: machine-check enables"}, /* APM 2, A */
	{0x00000415, "IA32_MC5_STATUS", "bank 5: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x00000415, "MC5_STATUS", "bank 5: machine-check error, if valid"}, /* APM 2, A */
	{0x00000416, "IA32_MC5_ADDR", "bank 5: address of the error"}, /* SDM 4, 2-2 */
	{0x00000416, "MC5_ADDR", "bank 5: address of the error"}, /* APM 2, A */
	{0x00000417, "IA32_MC5_MISC", "bank 5: more on the error"}, /* SDM 4, 2-2 */
	{0x00000417, "MC5_MISC", "bank 5: more on the error"}, /* APM 2, A */
	{0x00000418, "IA32_MC6_CTL", "bank 6: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000419, "IA32_MC6_STATUS", "bank 6: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x0000041a, "IA32_MC6_ADDR", "bank 6: address of the error"}, /* SDM 4, 2-2 */
	{0x0000041b, "IA32_MC6_MISC", "bank 6: more on the error"}, /* SDM 4, 2-2 */
	{0x0000041c, "IA32_MC7_CTL", "bank 7: machine-check enables"}, /* SDM 4, 2-2 */
	{0x0000041d, "IA32_MC7_STATUS", "bank 7: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x0000041e, "IA32_MC7_ADDR", "bank 7: address of the error"}, /* SDM 4, 2-2 */
	{0x0000041f, "IA32_MC7_MISC", "bank 7: more on the error"}, /* SDM 4, 2-2 */
	{0x00000420, "IA32_MC8_CTL", "bank 8: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000421, "IA32_MC8_STATUS", "bank 8: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x00000422, "IA32_MC8_ADDR", "bank 8: address of the error"}, /* SDM 4, 2-2 */
	{0x00000423, "IA32_MC8_MISC", "bank 8: more on the error"}, /* SDM 4, 2-2 */
	{0x00000424, "IA32_MC9_CTL", "bank 9: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000425, "IA32_MC9_STATUS", "bank 9: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x00000426, "IA32_MC9_ADDR", "bank 9: address of the error"}, /* SDM 4, 2-2 */
	{0x00000427, "IA32_MC9_MISC", "bank 9: more on the error"}, /* SDM 4, 2-2 */
	{0x00000428, "IA32_MC10_CTL", "bank 10: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000429, "IA32_MC10_STATUS", "bank 10: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x0000042a, "IA32_MC10_ADDR", "bank 10: address of the error"}, /* SDM 4, 2-2 */
	{0x0000042b, "IA32_MC10_MISC", "bank 10: more on the error"}, /* SDM 4, 2-2 */
	{0x0000042c, "IA32_MC11_CTL", "bank 11: machine-check enables"}, /* SDM 4, 2-2 */
	{0x0000042d, "IA32_MC11_STATUS", "bank 11: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x0000042e, "IA32_MC11_ADDR", "bank 11: address of the error"}, /* SDM 4, 2-2 */
	{0x0000042f, "IA32_MC11_MISC", "bank 11: more on the error"}, /* SDM 4, 2-2 */
	{0x00000430, "IA32_MC12_CTL", "bank 12: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000431, "IA32_MC12_STATUS", "bank 12: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x00000432, "IA32_MC12_ADDR", "bank 12: address of the error"}, /* SDM 4, 2-2 */
	{0x00000433, "IA32_MC12_MISC", "bank 12: more on the error"}, /* SDM 4, 2-2 */
	{0x00000434, "IA32_MC13_CTL", "bank 13: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000435, "IA32_MC13_STATUS", "bank 13: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x00000436, "IA32_MC13_ADDR", "bank 13: address of the error"}, /* SDM 4, 2-2 */
	{0x00000437, "IA32_MC13_MISC", "bank 13: more on the error"}, /* SDM 4, 2-2 */
	{0x00000438, "IA32_MC14_CTL", "bank 14: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000439, "IA32_MC14_STATUS", "bank 14: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x0000043a, "IA32_MC14_ADDR", "bank 14: address of the error"}, /* SDM 4, 2-2 */
	{0x0000043b, "IA32_MC14_MISC", "bank 14: more on the error"}, /* SDM 4, 2-2 */
	{0x0000043c, "IA32_MC15_CTL", "bank 15: machine-check enables"}, /* SDM 4, 2-2 */
	{0x0000043d, "IA32_MC15_STATUS", "bank 15: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x0000043e, "IA32_MC15_ADDR", "bank 15: address of the error"}, /* SDM 4, 2-2 */
	{0x0000043f, "IA32_MC15_MISC", "bank 15: more on the error"}, /* SDM 4, 2-2 */
	{0x00000440, "IA32_MC16_CTL", "bank 16: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000441, "IA32_MC16_STATUS", "bank 16: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x00000442, "IA32_MC16_ADDR", "bank 16: address of the error"}, /* SDM 4, 2-2 */
	{0x00000443, "IA32_MC16_MISC", "bank 16: more on the error"}, /* SDM 4, 2-2 */
	{0x00000444, "IA32_MC17_CTL", "bank 17: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000445, "IA32_MC17_STATUS", "bank 17: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x00000446, "IA32_MC17_ADDR", "bank 17: address of the error"}, /* SDM 4, 2-2 */
	{0x00000447, "IA32_MC17_MISC", "bank 17: more on the error"}, /* SDM 4, 2-2 */
	{0x00000448, "IA32_MC18_CTL", "bank 18: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000449, "IA32_MC18_STATUS", "bank 18: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x0000044a, "IA32_MC18_ADDR", "bank 18: address of the error"}, /* SDM 4, 2-2 */
	{0x0000044b, "IA32_MC18_MISC", "bank 18: more on the error"}, /* SDM 4, 2-2 */
	{0x0000044c, "IA32_MC19_CTL", "bank 19: machine-check enables"}, /* SDM 4, 2-2 */
	{0x0000044d, "IA32_MC19_STATUS", "bank 19: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x0000044e, "IA32_MC19_ADDR", "bank 19: address of the error"}, /* SDM 4, 2-2 */
	{0x0000044f, "IA32_MC19_MISC", "bank 19: more on the error"}, /* SDM 4, 2-2 */
	{0x00000450, "IA32_MC20_CTL", "bank 20: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000451, "IA32_MC20_STATUS", "bank 20: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x00000452, "IA32_MC20_ADDR", "bank 20: address of the error"}, /* SDM 4, 2-2 */
	{0x00000453, "IA32_MC20_MISC", "bank 20: more on the error"}, /* SDM 4, 2-2 */
	{0x00000454, "IA32_MC21_CTL", "bank 21: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000455, "IA32_MC21_STATUS", "bank 21: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x00000456, "IA32_MC21_ADDR", "bank 21: address of the error"}, /* SDM 4, 2-2 */
	{0x00000457, "IA32_MC21_MISC", "bank 21: more on the error"}, /* SDM 4, 2-2 */
	{0x00000458, "IA32_MC22_CTL", "bank 22: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000459, "IA32_MC22_STATUS", "bank 22: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x0000045a, "IA32_MC22_ADDR", "bank 22: address of the error"}, /* SDM 4, 2-2 */
	{0x0000045b, "IA32_MC22_MISC", "bank 22: more on the error"}, /* SDM 4, 2-2 */
	{0x0000045c, "IA32_MC23_CTL", "bank 23: machine-check enables"}, /* SDM 4, 2-2 */
	{0x0000045d, "IA32_MC23_STATUS", "bank 23: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x0000045e, "IA32_MC23_ADDR", "bank 23: address of the error"}, /* SDM 4, 2-2 */
	{0x0000045f, "IA32_MC23_MISC", "bank 23: more on the error"}, /* SDM 4, 2-2 */
	{0x00000460, "IA32_MC24_CTL", "bank 24: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000461, "IA32_MC24_STATUS", "bank 24: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x00000462, "IA32_MC24_ADDR", "bank 24: address of the error"}, /* SDM 4, 2-2 */
	{0x00000463, "IA32_MC24_MISC", "bank 24: more on the error"}, /* SDM 4, 2-2 */
	{0x00000464, "IA32_MC25_CTL", "bank 25: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000465, "IA32_MC25_STATUS", "bank 25: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x00000466, "IA32_MC25_ADDR", "bank 25: address of the error"}, /* SDM 4, 2-2 */
	{0x00000467, "IA32_MC25_MISC", "bank 25: more on the error"}, /* SDM 4, 2-2 */
	{0x00000468, "IA32_MC26_CTL", "bank 26: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000469, "IA32_MC26_STATUS", "bank 26: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x0000046a, "IA32_MC26_ADDR", "bank 26: address of the error"}, /* SDM 4, 2-2 */
	{0x0000046b, "IA32_MC26_MISC", "bank 26: more on the error"}, /* SDM 4, 2-2 */
	{0x0000046c, "IA32_MC27_CTL", "bank 27: machine-check enables"}, /* SDM 4, 2-2 */
	{0x0000046d, "IA32_MC27_STATUS", "bank 27: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x0000046e, "IA32_MC27_ADDR", "bank 27: address of the error"}, /* SDM 4, 2-2 */
	{0x0000046f, "IA32_MC27_MISC", "bank 27: more on the error"}, /* SDM 4, 2-2 */
	{0x00000470, "IA32_MC28_CTL", "bank 28: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000471, "IA32_MC28_STATUS", "bank 28: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x00000472, "IA32_MC28_ADDR", "bank 28: address of the error"}, /* SDM 4, 2-2 */
	{0x00000473, "IA32_MC28_MISC", "bank 28: more on the error"}, /* SDM 4, 2-2 */
	{0x00000474, "IA32_MC29_CTL", "bank 29: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000475, "IA32_MC29_STATUS", "bank 29: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x00000476, "IA32_MC29_ADDR", "bank 29: address of the error"}, /* SDM 4, 2-2 */
	{0x00000477, "IA32_MC29_MISC", "bank 29: more on the error"}, /* SDM 4, 2-2 */
	{0x00000478, "IA32_MC30_CTL", "bank 30: machine-check enables"}, /* SDM 4, 2-2 */
	{0x00000479, "IA32_MC30_STATUS", "bank 30: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x0000047a, "IA32_MC30_ADDR", "bank 30: address of the error"}, /* SDM 4, 2-2 */
	{0x0000047b, "IA32_MC30_MISC", "bank 30: more on the error"}, /* SDM 4, 2-2 */
	{0x0000047c, "IA32_MC31_CTL", "bank 31: machine-check enables"}, /* SDM 4, 2-2 */
	{0x0000047d, "IA32_MC31_STATUS", "bank 31: machine-check error, if valid"}, /* SDM 4, 2-2 */
	{0x0000047e, "IA32_MC31_ADDR", "bank 31: address of the error"}, /* SDM 4, 2-2 */
	{0x0000047f, "IA32_MC31_MISC", "bank 31: more on the error"}, /* SDM 4, 2-2 */
	{0x00000480, "IA32_VMX_BASIC", "VMCS revision, size, and memory type"},
	{0x00000481, "IA32_VMX_PINBASED_CTLS", "allowed pin-based controls"},
	{0x00000482, "IA32_VMX_PROCBASED_CTLS", "allowed primary processor-based controls"},
	{0x00000483, "IA32_VMX_EXIT_CTLS", "allowed VM-exit controls"},
	{0x00000484, "IA32_VMX_ENTRY_CTLS", "allowed VM-entry controls"},
	{0x00000485, "IA32_VMX_MISC", "assorted VMX abilities and limits"},
	{0x00000486, "IA32_VMX_CR0_FIXED0", "CR0 bits that VMX operation needs at 1"},
	{0x00000487, "IA32_VMX_CR0_FIXED1", "CR0 bits that may be 1 in VMX operation"},
	{0x00000488, "IA32_VMX_CR4_FIXED0", "CR4 bits that VMX operation needs at 1"},
	{0x00000489, "IA32_VMX_CR4_FIXED1", "CR4 bits that may be 1 in VMX operation"},
	{0x0000048a, "IA32_VMX_VMCS_ENUM", "highest index of a VMCS field"},
	{0x0000048b, "IA32_VMX_PROCBASED_CTLS2", "allowed secondary processor controls"},
	{0x0000048c, "IA32_VMX_EPT_VPID_CAP", "what EPT and VPID can do"},
	{0x0000048d, "IA32_VMX_TRUE_PINBASED_CTLS", "pin-based controls, default1 bits freed"},
	{0x0000048e, "IA32_VMX_TRUE_PROCBASED_CTLS", "primary controls, default1 bits freed"},
	{0x0000048f, "IA32_VMX_TRUE_EXIT_CTLS", "VM-exit controls, default1 bits freed"},
	{0x00000490, "IA32_VMX_TRUE_ENTRY_CTLS", "VM-entry controls, default1 bits freed"},
	{0x00000491, "IA32_VMX_VMFUNC", "allowed VM functions, as EPTP switching"},
	{0x00000492, "IA32_VMX_PROCBASED_CTLS3", "allowed tertiary processor controls"},
	{0x00000493, "IA32_VMX_EXIT_CTLS2", "allowed secondary VM-exit controls"}, /* SDM 4, 2-2 */
	{0x000004c1, "IA32_A_PMC0", "performance counter 0, full-width writes"}, /* SDM 4, 2-2 */
	{0x000004c1, "MSR_IA32_PMC0", "performance counter 0, full-width writes"},
	{0x000004c2, "IA32_A_PMC1", "performance counter 1, full-width writes"}, /* SDM 4, 2-2 */
	{0x000004c3, "IA32_A_PMC2", "performance counter 2, full-width writes"}, /* SDM 4, 2-2 */
	{0x000004c4, "IA32_A_PMC3", "performance counter 3, full-width writes"}, /* SDM 4, 2-2 */
	{0x000004c5, "IA32_A_PMC4", "performance counter 4, full-width writes"}, /* SDM 4, 2-2 */
	{0x000004c6, "IA32_A_PMC5", "performance counter 5, full-width writes"}, /* SDM 4, 2-2 */
	{0x000004c7, "IA32_A_PMC6", "performance counter 6, full-width writes"}, /* SDM 4, 2-2 */
	{0x000004c8, "IA32_A_PMC7", "performance counter 7, full-width writes"}, /* SDM 4, 2-2 */
	{0x000004c9, "IA32_A_PMC8", "performance counter 8, full-width writes"}, /* SDM 4, 2-2 */
	{0x000004ca, "IA32_A_PMC9", "performance counter 9, full-width writes"}, /* SDM 4, 2-2 */
	{0x000004d0, "IA32_MCG_EXT_CTL", "local machine-check delivery"},
	{0x00000500, "IA32_SGX_SVN_STATUS", "SGX: version of the SINIT module, lock"}, /* SDM 4, 2-2 */
	{0x00000560, "IA32_RTIT_OUTPUT_BASE", "Processor Trace: output address"},
	{0x00000561, "IA32_RTIT_OUTPUT_MASK_PTRS", "Processor Trace: output size, position"}, /* SDM 4, 2-2 */
	{0x00000561, "MSR_IA32_RTIT_OUTPUT_MASK", "Processor Trace: output size, position"},
	{0x00000570, "IA32_RTIT_CTL", "Processor Trace: enable, packet choice"},
	{0x00000571, "IA32_RTIT_STATUS", "Processor Trace: state and errors"},
	{0x00000572, "IA32_RTIT_CR3_MATCH", "Processor Trace: CR3 to be traced"},
	{0x00000580, "IA32_RTIT_ADDR0_A", "Processor Trace: start of range 0"},
	{0x00000581, "IA32_RTIT_ADDR0_B", "Processor Trace: end of range 0"},
	{0x00000582, "IA32_RTIT_ADDR1_A", "Processor Trace: start of range 1"},
	{0x00000583, "IA32_RTIT_ADDR1_B", "Processor Trace: end of range 1"},
	{0x00000584, "IA32_RTIT_ADDR2_A", "Processor Trace: start of range 2"},
	{0x00000585, "IA32_RTIT_ADDR2_B", "Processor Trace: end of range 2"},
	{0x00000586, "IA32_RTIT_ADDR3_A", "Processor Trace: start of range 3"},
	{0x00000587, "IA32_RTIT_ADDR3_B", "Processor Trace: end of range 3"},
	{0x00000600, "IA32_DS_AREA", "address of the BTS and PEBS save area"},
	{0x00000601, "MSR_VR_CURRENT_CONFIG", "peak current limit (PL4), lock"},
	{0x00000606, "MSR_RAPL_POWER_UNIT", "units of the RAPL registers"},
	{0x0000060a, "MSR_PKGC3_IRTL", "interrupt latency allowed to package C3"},
	{0x0000060b, "MSR_PKGC6_IRTL", "interrupt latency allowed to package C6"},
	{0x0000060c, "MSR_PKGC7_IRTL", "interrupt latency allowed to package C7"},
	{0x0000060d, "MSR_PKG_C2_RESIDENCY", "time in C2 (Sandy Bridge, Goldmont, Xeon Phi)"},
	{0x00000610, "MSR_PKG_POWER_LIMIT", "package power limits PL1 and PL2, lock"},
	{0x00000611, "MSR_PKG_ENERGY_STATUS", "energy that the package has used"},
	{0x00000613, "MSR_PKG_PERF_STATUS", "time lost to the package power limit"},
	{0x00000614, "MSR_PKG_POWER_INFO", "power limits (Sandy Bridge, Goldmont, Xeon Phi)"},
	{0x00000618, "MSR_DRAM_POWER_LIMIT", "memory power limit"},
	{0x00000619, "MSR_DRAM_ENERGY_STATUS", "energy that memory has used"},
	{0x0000061b, "MSR_DRAM_PERF_STATUS", "time lost to the memory power limit"},
	{0x0000061c, "MSR_DRAM_POWER_INFO", "memory TDP, lowest and highest limit"},
	{0x00000630, "MSR_PKG_C8_RESIDENCY", "time that the package spent in C8"},
	{0x00000631, "MSR_PKG_C9_RESIDENCY", "time that the package spent in C9"},
	{0x00000632, "MSR_PKG_C10_RESIDENCY", "time that the package spent in C10"},
	{0x00000633, "MSR_PKGC8_IRTL", "interrupt latency allowed to package C8"},
	{0x00000634, "MSR_PKGC9_IRTL", "interrupt latency allowed to package C9"},
	{0x00000635, "MSR_PKGC10_IRTL", "interrupt latency allowed to package C10"},
	{0x00000638, "MSR_PP0_POWER_LIMIT", "power limit of all cores"},
	{0x00000639, "MSR_PP0_ENERGY_STATUS", "energy that the cores have used"},
	{0x0000063a, "MSR_PP0_POLICY", "priority of the cores' power plane"},
	{0x0000063b, "MSR_PP0_PERF_STATUS", "time lost to the cores' power limit"},
	{0x00000640, "MSR_PP1_POWER_LIMIT", "power limit of the graphics"},
	{0x00000641, "MSR_PP1_ENERGY_STATUS", "energy that the graphics has used"},
	{0x00000642, "MSR_PP1_POLICY", "priority of the graphics' power plane"},
	{0x00000648, "MSR_CONFIG_TDP_NOMINAL", "configurable TDP: nominal ratio"},
	{0x00000649, "MSR_CONFIG_TDP_LEVEL_1", "configurable TDP: level 1"},
	{0x0000064a, "MSR_CONFIG_TDP_LEVEL_2", "configurable TDP: level 2"},
	{0x0000064b, "MSR_CONFIG_TDP_CONTROL", "configurable TDP: chosen level, lock"},
	{0x0000064c, "MSR_TURBO_ACTIVATION_RATIO", "ratio above which turbo begins, lock"},
	{0x0000064d, "MSR_PLATFORM_ENERGY_STATUS", "energy that the whole platform has used"},
	{0x0000064e, "MSR_PPERF", "productive part of the APERF ticks"},
	{0x0000064f, "MSR_PERF_LIMIT_REASONS", "what holds the cores' frequency down"},
	{0x0000064f, "MSR_CORE_PERF_LIMIT_REASONS", "what slows the cores (Skylake, Goldmont)"}, /* SDM 4, models */
	{0x00000650, "MSR_SECONDARY_TURBO_RATIO_LIMIT", "turbo ratios of the second kind of core"},
	{0x00000658, "MSR_PKG_WEIGHTED_CORE_C0_RES", "time in C0, summed over the cores"},
	{0x00000659, "MSR_PKG_ANY_CORE_C0_RES", "time with any core in C0"},
	{0x0000065a, "MSR_PKG_ANY_GFXE_C0_RES", "time with any graphics engine in C0"},
	{0x0000065b, "MSR_PKG_BOTH_CORE_GFXE_C0_RES", "time with cores and graphics in C0"},
	{0x00000660, "MSR_CORE_C1_RES", "time that the core spent in C1"},
	{0x00000662, "MSR_CORE_C3_RESIDENCY", "time in C3 (Cannon Lake)"}, /* SDM 4, models */
	{0x00000664, "MSR_MODULE_C6_RES_MS", "time that the module spent in C6"},
	{0x00000668, "MSR_CC6_DEMOTION_POLICY_CONFIG", "core C6 demotion policy"},
	{0x00000669, "MSR_MC6_DEMOTION_POLICY_CONFIG", "module C6 demotion policy"},
	{0x0000066a, "MSR_ATOM_CORE_RATIOS", "Atom: lowest, middle and highest ratio"},
	{0x0000066b, "MSR_ATOM_CORE_VIDS", "Atom: voltages of those ratios"},
	{0x0000066c, "MSR_ATOM_CORE_TURBO_RATIOS", "Atom: turbo ratios by active cores"},
	{0x0000066d, "MSR_ATOM_CORE_TURBO_VIDS", "Atom: voltages of the turbo ratios"},
	{0x0000066e, "MSR_PKG_POWER_INFO", "power limits (Silvermont)"}, /* SDM 4, models */
	{0x00000680, "MSR_LBR_NHM_FROM", "branch record 0: source; next ones follow"},
	{0x00000680, "MSR_LASTBRANCH_0_FROM_IP", "branch 0, source (Nehalem, Goldmont, Pentium 4)"}, /* SDM 4, models */
	{0x00000681, "MSR_LASTBRANCH_1_FROM_IP", "branch 1, source (Nehalem, Goldmont, Pentium 4)"}, /* SDM 4, models */
	{0x00000682, "MSR_LASTBRANCH_2_FROM_IP", "branch 2, source (Nehalem, Goldmont, Pentium 4)"}, /* SDM 4, models */
	{0x00000683, "MSR_LASTBRANCH_3_FROM_IP", "branch 3, source (Nehalem, Goldmont, Pentium 4)"}, /* SDM 4, models */
	{0x00000684, "MSR_LASTBRANCH_4_FROM_IP", "branch 4, source (Nehalem, Goldmont, Pentium 4)"}, /* SDM 4, models */
	{0x00000685, "MSR_LASTBRANCH_5_FROM_IP", "branch 5, source (Nehalem, Goldmont, Pentium 4)"}, /* SDM 4, models */
	{0x00000686, "MSR_LASTBRANCH_6_FROM_IP", "branch 6, source (Nehalem, Goldmont, Pentium 4)"}, /* SDM 4, models */
	{0x00000687, "MSR_LASTBRANCH_7_FROM_IP", "branch 7, source (Nehalem, Goldmont, Pentium 4)"}, /* SDM 4, models */
	{0x00000690, "MSR_CORE_PERF_LIMIT_REASONS", "what slows the cores (Haswell, Xeon Phi)"},
	{0x000006a0, "IA32_U_CET", "shadow stack, branch tracking: user mode"},
	{0x000006a0, "U_CET", "shadow stack controls: user mode"}, /* APM 2, A */
	{0x000006a2, "IA32_S_CET", "shadow stack, branch tracking: kernel"},
	{0x000006a2, "S_CET", "shadow stack controls: supervisor mode"}, /* APM 2, A */
	{0x000006a4, "IA32_PL0_SSP", "shadow stack pointer of ring 0"},
	{0x000006a4, "MSR_IA32_FRED_SSP0", "FRED: shadow stack pointer of level 0"}, /* Linux 6.12 */
	{0x000006a4, "PL0_SSP", "shadow stack pointer of ring 0"}, /* APM 2, A */
	{0x000006a5, "IA32_PL1_SSP", "shadow stack pointer of ring 1"},
	{0x000006a5, "PL1_SSP", "shadow stack pointer of ring 1"}, /* APM 2, A */
	{0x000006a6, "IA32_PL2_SSP", "shadow stack pointer of ring 2"},
	{0x000006a6, "PL2_SSP", "shadow stack pointer of ring 2"}, /* APM 2, A */
	{0x000006a7, "IA32_PL3_SSP", "shadow stack pointer of ring 3"},
	{0x000006a7, "PL3_SSP", "shadow stack pointer of ring 3"}, /* APM 2, A */
	{0x000006a8, "IA32_INTERRUPT_SSP_TABLE_ADDR", "table of interrupt shadow stacks"}, /* SDM 4, 2-2 */
	{0x000006a8, "MSR_IA32_INT_SSP_TAB", "table of interrupt shadow stacks"},
	{0x000006a8, "ISST_ADDR", "table of interrupt shadow stacks"}, /* APM 2, A */
	{0x000006b0, "MSR_GFX_PERF_LIMIT_REASONS", "what holds the graphics' frequency down"},
	{0x000006b1, "MSR_RING_PERF_LIMIT_REASONS", "what holds the ring's frequency down"},
	{0x000006c0, "MSR_LBR_NHM_TO", "branch record 0: target; next ones follow"},
	{0x000006c0, "MSR_LASTBRANCH_0_TO_IP", "branch 0, target (Nehalem, Goldmont, Pentium 4)"}, /* SDM 4, models */
	{0x000006c1, "MSR_LASTBRANCH_1_TO_IP", "branch 1, target (Nehalem, Goldmont, Pentium 4)"}, /* SDM 4, models */
	{0x000006c2, "MSR_LASTBRANCH_2_TO_IP", "branch 2, target (Nehalem, Goldmont, Pentium 4)"}, /* SDM 4, models */
	{0x000006c3, "MSR_LASTBRANCH_3_TO_IP", "branch 3, target (Nehalem, Goldmont, Pentium 4)"}, /* SDM 4, models */
	{0x000006c4, "MSR_LASTBRANCH_4_TO_IP", "branch 4, target (Nehalem, Goldmont, Pentium 4)"}, /* SDM 4, models */
	{0x000006c5, "MSR_LASTBRANCH_5_TO_IP", "branch 5, target (Nehalem, Goldmont, Pentium 4)"}, /* SDM 4, models */
	{0x000006c6, "MSR_LASTBRANCH_6_TO_IP", "branch 6, target (Nehalem, Goldmont, Pentium 4)"}, /* SDM 4, models */
	{0x000006c7, "MSR_LASTBRANCH_7_TO_IP", "branch 7, target (Nehalem, Goldmont, Pentium 4)"}, /* SDM 4, models */
	{0x000006e0, "IA32_TSC_DEADLINE", "TSC value at which the APIC timer fires"},
	{0x000006e1, "IA32_PKRS", "protection keys of supervisor pages"}, /* SDM 4, 2-2 */
	{0x00000700, "MSR_PMON_GLOBAL_CTL", "uncore counters, control (Haswell-E)"}, /* SDM 4, models */
	{0x00000701, "MSR_PMON_GLOBAL_STATUS", "uncore counters, status (Haswell-E)"}, /* SDM 4, models */
	{0x00000702, "MSR_PMON_GLOBAL_CONFIG", "uncore counters, configuration (Haswell-E)"}, /* SDM 4, models */
	{0x00000703, "MSR_U_PMON_UCLK_FIXED_CTL", "U-box: fixed counter, control (Haswell-E)"}, /* SDM 4, models */
	{0x00000704, "MSR_U_PMON_UCLK_FIXED_CTR", "U-box: fixed counter (Haswell-E)"}, /* SDM 4, models */
	{0x00000705, "MSR_U_PMON_EVNTSEL0", "U-box: event select 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000706, "MSR_U_PMON_EVNTSEL1", "U-box: event select 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000708, "MSR_U_PMON_BOX_STATUS", "U-box: status (Haswell-E)"}, /* SDM 4, models */
	{0x00000709, "MSR_U_PMON_CTR0", "U-box: counter 0 (Haswell-E)"}, /* SDM 4, models */
	{0x0000070a, "MSR_U_PMON_CTR1", "U-box: counter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000710, "MSR_PCU_PMON_BOX_CTL", "power unit: control (Haswell-E)"}, /* SDM 4, models */
	{0x00000711, "MSR_PCU_PMON_EVNTSEL0", "power unit: event select 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000712, "MSR_PCU_PMON_EVNTSEL1", "power unit: event select 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000713, "MSR_PCU_PMON_EVNTSEL2", "power unit: event select 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000714, "MSR_PCU_PMON_EVNTSEL3", "power unit: event select 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000715, "MSR_PCU_PMON_BOX_FILTER", "power unit: filter (Haswell-E)"}, /* SDM 4, models */
	{0x00000716, "MSR_PCU_PMON_BOX_STATUS", "power unit: status (Haswell-E)"}, /* SDM 4, models */
	{0x00000717, "MSR_PCU_PMON_CTR0", "power unit: counter 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000718, "MSR_PCU_PMON_CTR1", "power unit: counter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000719, "MSR_PCU_PMON_CTR2", "power unit: counter 2 (Haswell-E)"}, /* SDM 4, models */
	{0x0000071a, "MSR_PCU_PMON_CTR3", "power unit: counter 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000726, "MSR_S0_PMON_CTR0", "S-box 0: counter 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000727, "MSR_S0_PMON_CTR1", "S-box 0: counter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000728, "MSR_S0_PMON_CTR2", "S-box 0: counter 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000729, "MSR_S0_PMON_CTR3", "S-box 0: counter 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000730, "MSR_S1_PMON_CTR0", "S-box 1: counter 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000731, "MSR_S1_PMON_CTR1", "S-box 1: counter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000732, "MSR_S1_PMON_CTR2", "S-box 1: counter 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000733, "MSR_S1_PMON_CTR3", "S-box 1: counter 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000770, "IA32_PM_ENABLE", "switches hardware P-states (HWP) on"}, /* SDM 4, 2-2 */
	{0x00000770, "MSR_PM_ENABLE", "switches hardware P-states (HWP) on"},
	{0x00000771, "IA32_HWP_CAPABILITIES", "HWP performance levels of this CPU"}, /* SDM 4, 2-2 */
	{0x00000771, "MSR_HWP_CAPABILITIES", "HWP performance levels of this CPU"},
	{0x00000772, "IA32_HWP_REQUEST_PKG", "HWP wishes for the whole package"}, /* SDM 4, 2-2 */
	{0x00000772, "MSR_HWP_REQUEST_PKG", "HWP wishes for the whole package"},
	{0x00000773, "IA32_HWP_INTERRUPT", "which HWP changes interrupt"}, /* SDM 4, 2-2 */
	{0x00000773, "MSR_HWP_INTERRUPT", "which HWP changes interrupt"},
	{0x00000774, "IA32_HWP_REQUEST", "HWP wishes: min, max, desired, EPP"}, /* SDM 4, 2-2 */
	{0x00000774, "MSR_HWP_REQUEST", "HWP wishes: min, max, desired, EPP"},
	{0x00000775, "IA32_PECI_HWP_REQUEST_INFO", "HWP wishes made over PECI"}, /* SDM 4, 2-2 */
	{0x00000776, "IA32_HWP_CTL", "polarity of the package HWP control"}, /* SDM 4, 2-2 */
	{0x00000777, "IA32_HWP_STATUS", "HWP changes since last cleared"}, /* SDM 4, 2-2 */
	{0x00000777, "MSR_HWP_STATUS", "HWP changes since last cleared"},
	{0x000007a3, "IA32_MCU_EXT_SERVICE", "microcode servicing beyond the usual"}, /* SDM 4, 2-2 */
	{0x000007a4, "IA32_MCU_ROLLBACK_MIN_ID", "oldest microcode to go back to"}, /* SDM 4, 2-2 */
	{0x000007a5, "IA32_MCU_STAGING_MBOX_ADDR", "mailbox for staging microcode"}, /* SDM 4, 2-2 */
	{0x000007b0, "IA32_ROLLBACK_SIGN_ID_0", "microcode to go back to, entry 0"}, /* SDM 4, 2-2 */
	{0x000007b1, "IA32_ROLLBACK_SIGN_ID_1", "microcode to go back to, entry 1"}, /* SDM 4, 2-2 */
	{0x000007b2, "IA32_ROLLBACK_SIGN_ID_2", "microcode to go back to, entry 2"}, /* SDM 4, 2-2 */
	{0x000007b3, "IA32_ROLLBACK_SIGN_ID_3", "microcode to go back to, entry 3"}, /* SDM 4, 2-2 */
	{0x000007b4, "IA32_ROLLBACK_SIGN_ID_4", "microcode to go back to, entry 4"}, /* SDM 4, 2-2 */
	{0x000007b5, "IA32_ROLLBACK_SIGN_ID_5", "microcode to go back to, entry 5"}, /* SDM 4, 2-2 */
	{0x000007b6, "IA32_ROLLBACK_SIGN_ID_6", "microcode to go back to, entry 6"}, /* SDM 4, 2-2 */
	{0x000007b7, "IA32_ROLLBACK_SIGN_ID_7", "microcode to go back to, entry 7"}, /* SDM 4, 2-2 */
	{0x000007b8, "IA32_ROLLBACK_SIGN_ID_8", "microcode to go back to, entry 8"}, /* SDM 4, 2-2 */
	{0x000007b9, "IA32_ROLLBACK_SIGN_ID_9", "microcode to go back to, entry 9"}, /* SDM 4, 2-2 */
	{0x000007ba, "IA32_ROLLBACK_SIGN_ID_10", "microcode to go back to, entry 10"}, /* SDM 4, 2-2 */
	{0x000007bb, "IA32_ROLLBACK_SIGN_ID_11", "microcode to go back to, entry 11"}, /* SDM 4, 2-2 */
	{0x000007bc, "IA32_ROLLBACK_SIGN_ID_12", "microcode to go back to, entry 12"}, /* SDM 4, 2-2 */
	{0x000007bd, "IA32_ROLLBACK_SIGN_ID_13", "microcode to go back to, entry 13"}, /* SDM 4, 2-2 */
	{0x000007be, "IA32_ROLLBACK_SIGN_ID_14", "microcode to go back to, entry 14"}, /* SDM 4, 2-2 */
	{0x000007bf, "IA32_ROLLBACK_SIGN_ID_15", "microcode to go back to, entry 15"}, /* SDM 4, 2-2 */
	{0x00000802, "IA32_X2APIC_APICID", "x2APIC ID of this CPU"}, /* SDM 4, 2-2 */
	{0x00000803, "IA32_X2APIC_VERSION", "x2APIC version, number of LVT entries"}, /* SDM 4, 2-2 */
	{0x00000808, "IA32_X2APIC_TPR", "x2APIC task priority"}, /* SDM 4, 2-2 */
	{0x0000080a, "IA32_X2APIC_PPR", "x2APIC processor priority"}, /* SDM 4, 2-2 */
	{0x0000080b, "IA32_X2APIC_EOI", "x2APIC end of interrupt, write only"}, /* SDM 4, 2-2 */
	{0x0000080d, "IA32_X2APIC_LDR", "x2APIC logical destination"}, /* SDM 4, 2-2 */
	{0x0000080f, "IA32_X2APIC_SIVR", "x2APIC spurious vector, APIC enable"}, /* SDM 4, 2-2 */
	{0x00000810, "IA32_X2APIC_ISR0", "x2APIC: vectors 0-31 in service"}, /* SDM 4, 2-2 */
	{0x00000811, "IA32_X2APIC_ISR1", "x2APIC: vectors 32-63 in service"}, /* SDM 4, 2-2 */
	{0x00000812, "IA32_X2APIC_ISR2", "x2APIC: vectors 64-95 in service"}, /* SDM 4, 2-2 */
	{0x00000813, "IA32_X2APIC_ISR3", "x2APIC: vectors 96-127 in service"}, /* SDM 4, 2-2 */
	{0x00000814, "IA32_X2APIC_ISR4", "x2APIC: vectors 128-159 in service"}, /* SDM 4, 2-2 */
	{0x00000815, "IA32_X2APIC_ISR5", "x2APIC: vectors 160-191 in service"}, /* SDM 4, 2-2 */
	{0x00000816, "IA32_X2APIC_ISR6", "x2APIC: vectors 192-223 in service"}, /* SDM 4, 2-2 */
	{0x00000817, "IA32_X2APIC_ISR7", "x2APIC: vectors 224-255 in service"}, /* SDM 4, 2-2 */
	{0x00000818, "IA32_X2APIC_TMR0", "x2APIC: vectors 0-31, level triggered"}, /* SDM 4, 2-2 */
	{0x00000819, "IA32_X2APIC_TMR1", "x2APIC: vectors 32-63, level triggered"}, /* SDM 4, 2-2 */
	{0x0000081a, "IA32_X2APIC_TMR2", "x2APIC: vectors 64-95, level triggered"}, /* SDM 4, 2-2 */
	{0x0000081b, "IA32_X2APIC_TMR3", "x2APIC: vectors 96-127, level triggered"}, /* SDM 4, 2-2 */
	{0x0000081c, "IA32_X2APIC_TMR4", "x2APIC: vectors 128-159, level triggered"}, /* SDM 4, 2-2 */
	{0x0000081d, "IA32_X2APIC_TMR5", "x2APIC: vectors 160-191, level triggered"}, /* SDM 4, 2-2 */
	{0x0000081e, "IA32_X2APIC_TMR6", "x2APIC: vectors 192-223, level triggered"}, /* SDM 4, 2-2 */
	{0x0000081f, "IA32_X2APIC_TMR7", "x2APIC: vectors 224-255, level triggered"}, /* SDM 4, 2-2 */
	{0x00000820, "IA32_X2APIC_IRR0", "x2APIC: vectors 0-31 requested"}, /* SDM 4, 2-2 */
	{0x00000821, "IA32_X2APIC_IRR1", "x2APIC: vectors 32-63 requested"}, /* SDM 4, 2-2 */
	{0x00000822, "IA32_X2APIC_IRR2", "x2APIC: vectors 64-95 requested"}, /* SDM 4, 2-2 */
	{0x00000823, "IA32_X2APIC_IRR3", "x2APIC: vectors 96-127 requested"}, /* SDM 4, 2-2 */
	{0x00000824, "IA32_X2APIC_IRR4", "x2APIC: vectors 128-159 requested"}, /* SDM 4, 2-2 */
	{0x00000825, "IA32_X2APIC_IRR5", "x2APIC: vectors 160-191 requested"}, /* SDM 4, 2-2 */
	{0x00000826, "IA32_X2APIC_IRR6", "x2APIC: vectors 192-223 requested"}, /* SDM 4, 2-2 */
	{0x00000827, "IA32_X2APIC_IRR7", "x2APIC: vectors 224-255 requested"}, /* SDM 4, 2-2 */
	{0x00000828, "IA32_X2APIC_ESR", "x2APIC error status"}, /* SDM 4, 2-2 */
	{0x0000082f, "IA32_X2APIC_LVT_CMCI", "x2APIC vector of corrected machine checks"}, /* SDM 4, 2-2 */
	{0x00000830, "IA32_X2APIC_ICR", "x2APIC interrupt command, sends IPIs"}, /* SDM 4, 2-2 */
	{0x00000832, "IA32_X2APIC_LVT_TIMER", "x2APIC vector of the timer"}, /* SDM 4, 2-2 */
	{0x00000833, "IA32_X2APIC_LVT_THERMAL", "x2APIC vector of the thermal sensor"}, /* SDM 4, 2-2 */
	{0x00000834, "IA32_X2APIC_LVT_PMI", "x2APIC vector of counter overflows"}, /* SDM 4, 2-2 */
	{0x00000835, "IA32_X2APIC_LVT_LINT0", "x2APIC vector of pin LINT0"}, /* SDM 4, 2-2 */
	{0x00000836, "IA32_X2APIC_LVT_LINT1", "x2APIC vector of pin LINT1"}, /* SDM 4, 2-2 */
	{0x00000837, "IA32_X2APIC_LVT_ERROR", "x2APIC vector of APIC errors"}, /* SDM 4, 2-2 */
	{0x00000838, "IA32_X2APIC_INIT_COUNT", "x2APIC timer: initial count"}, /* SDM 4, 2-2 */
	{0x00000839, "IA32_X2APIC_CUR_COUNT", "x2APIC timer: current count"}, /* SDM 4, 2-2 */
	{0x0000083e, "IA32_X2APIC_DIV_CONF", "x2APIC timer: clock divider"}, /* SDM 4, 2-2 */
	{0x0000083f, "IA32_X2APIC_SELF_IPI", "x2APIC interrupt to oneself, write only"}, /* SDM 4, 2-2 */
	{0x00000981, "IA32_TME_CAPABILITY", "memory encryption: algorithms, key count"}, /* SDM 4, 2-2 */
	{0x00000982, "IA32_TME_ACTIVATE", "memory encryption: enable and lock"}, /* SDM 4, 2-2 */
	{0x00000983, "IA32_TME_EXCLUDE_MASK", "memory encryption: excluded range, mask"}, /* SDM 4, 2-2 */
	{0x00000984, "IA32_TME_EXCLUDE_BASE", "memory encryption: excluded range, base"}, /* SDM 4, 2-2 */
	{0x00000985, "IA32_UINTR_RR", "user interrupts: requested vectors"}, /* SDM 4, 2-2 */
	{0x00000986, "IA32_UINTR_HANDLER", "user interrupts: handler address"}, /* SDM 4, 2-2 */
	{0x00000987, "IA32_UINTR_STACKADJUST", "user interrupts: stack change on entry"}, /* SDM 4, 2-2 */
	{0x00000988, "IA32_UINTR_MISC", "user interrupts: vector, table size"}, /* SDM 4, 2-2 */
	{0x00000989, "IA32_UINTR_PD", "user interrupts: posted descriptor"}, /* SDM 4, 2-2 */
	{0x0000098a, "IA32_UINTR_TT", "user interrupts: target table"}, /* SDM 4, 2-2 */
	{0x00000990, "IA32_COPY_STATUS", "Key Locker: outcome of the last key copy"}, /* SDM 4, 2-2 */
	{0x00000991, "IA32_IWKEYBACKUP_STATUS", "Key Locker: state of the backup key"}, /* SDM 4, 2-2 */
	{0x000009fb, "IA32_TME_CLEAR_SAVED_KEY", "memory encryption: forgets the saved key"}, /* SDM 4, 2-2 */
	{0x00000c00, "MSR_PMON_GLOBAL_CTL", "uncore counters, control (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000c01, "MSR_PMON_GLOBAL_STATUS", "uncore counters, status (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000c06, "MSR_PMON_GLOBAL_CONFIG", "uncore counters, configuration (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000c08, "MSR_U_PMON_UCLK_FIXED_CTL", "U-box: fixed counter, control (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000c09, "MSR_U_PMON_UCLK_FIXED_CTR", "U-box: fixed counter (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000c10, "MSR_U_PMON_EVNTSEL0", "U-box: event select 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000c11, "MSR_U_PMON_EVNTSEL1", "U-box: event select 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000c15, "MSR_U_PMON_BOX_STATUS", "U-box: status (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000c16, "MSR_U_PMON_CTR0", "U-box: counter 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000c17, "MSR_U_PMON_CTR1", "U-box: counter 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000c24, "MSR_PCU_PMON_BOX_CTL", "power unit: control (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000c30, "MSR_PCU_PMON_EVNTSEL0", "power unit: event select 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000c31, "MSR_PCU_PMON_EVNTSEL1", "power unit: event select 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000c32, "MSR_PCU_PMON_EVNTSEL2", "power unit: event select 2 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000c33, "MSR_PCU_PMON_EVNTSEL3", "power unit: event select 3 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000c34, "MSR_PCU_PMON_BOX_FILTER", "power unit: filter (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000c35, "MSR_PCU_PMON_BOX_STATUS", "power unit: status (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000c36, "MSR_PCU_PMON_CTR0", "power unit: counter 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000c37, "MSR_PCU_PMON_CTR1", "power unit: counter 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000c38, "MSR_PCU_PMON_CTR2", "power unit: counter 2 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000c39, "MSR_PCU_PMON_CTR3", "power unit: counter 3 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000c51, "MSR_S0_PMON_CTR0", "S-box 0: counter 0 (Nehalem)"}, /* SDM 4, models */
	{0x00000c53, "MSR_S0_PMON_CTR1", "S-box 0: counter 1 (Nehalem)"}, /* SDM 4, models */
	{0x00000c55, "MSR_S0_PMON_CTR2", "S-box 0: counter 2 (Nehalem)"}, /* SDM 4, models */
	{0x00000c57, "MSR_S0_PMON_CTR3", "S-box 0: counter 3 (Nehalem)"}, /* SDM 4, models */
	{0x00000c80, "IA32_DEBUG_INTERFACE", "silicon debug: enable, lock, occurrence"}, /* SDM 4, 2-2 */
	{0x00000c81, "IA32_L3_QOS_CFG", "L3 cache allocation: code/data split"}, /* SDM 4, 2-2 */
	{0x00000c81, "L3_QOS_CFG1", "L3 cache allocation: code/data split"}, /* APM 2, A */
	{0x00000c82, "IA32_L2_QOS_CFG", "L2 cache allocation: code/data split"}, /* SDM 4, 2-2 */
	{0x00000c83, "IA32_L3_IO_QOS_CFG", "L3 monitoring and allocation for I/O"}, /* SDM 4, 2-2 */
	{0x00000c88, "IA32_RESOURCE_PRIORITY", "this thread's resource priority"}, /* SDM 4, 2-2 */
	{0x00000c89, "IA32_RESOURCE_PRIORITY_PKG", "the package's resource priority"}, /* SDM 4, 2-2 */
	{0x00000c8d, "IA32_QM_EVTSEL", "cache monitoring: event and RMID to read"}, /* SDM 4, 2-2 */
	{0x00000c8d, "QM_EVTSEL", "cache monitoring: event and RMID to read"}, /* APM 2, A */
	{0x00000c8e, "IA32_QM_CTR", "cache monitoring: the value read"}, /* SDM 4, 2-2 */
	{0x00000c8e, "QM_CTR", "cache monitoring: the value read"}, /* APM 2, A */
	{0x00000c8f, "IA32_PQR_ASSOC", "this thread's RMID and class of service"}, /* SDM 4, 2-2 */
	{0x00000c8f, "PQR_ASSOC", "this thread's RMID and class of service"}, /* APM 2, A */
	{0x00000c90, "IA32_L3_MASK_0", "L3 cache ways of class of service 0"}, /* SDM 4, 2-2 */
	{0x00000c90, "MSR_IA32_L3_CBM_BASE", "L3 cache ways of class of service 0"}, /* Linux 6.12 */
	{0x00000c90, "L3_MASK_0", "L3 cache ways of class of service 0"}, /* APM 2, A */
	{0x00000c91, "IA32_L3_MASK_1", "L3 cache ways of class of service 1"}, /* SDM 4, 2-2 */
	{0x00000c91, "L3_MASK_1", "L3 cache ways of class of service 1"}, /* APM 2, A */
	{0x00000c92, "IA32_L3_MASK_2", "L3 cache ways of class of service 2"}, /* SDM 4, 2-2 */
	{0x00000c92, "L3_MASK_2", "L3 cache ways of class of service 2"}, /* APM 2, A */
	{0x00000c93, "IA32_L3_MASK_3", "L3 cache ways of class of service 3"}, /* SDM 4, 2-2 */
	{0x00000c93, "L3_MASK_3", "L3 cache ways of class of service 3"}, /* APM 2, A */
	{0x00000c94, "IA32_L3_MASK_4", "L3 cache ways of class of service 4"}, /* SDM 4, 2-2 */
	{0x00000c94, "L3_MASK_4", "L3 cache ways of class of service 4"}, /* APM 2, A */
	{0x00000c95, "IA32_L3_MASK_5", "L3 cache ways of class of service 5"}, /* SDM 4, 2-2 */
	{0x00000c95, "L3_MASK_5", "L3 cache ways of class of service 5"}, /* APM 2, A */
	{0x00000c96, "IA32_L3_MASK_6", "L3 cache ways of class of service 6"}, /* SDM 4, 2-2 */
	{0x00000c96, "L3_MASK_6", "L3 cache ways of class of service 6"}, /* APM 2, A */
	{0x00000c97, "IA32_L3_MASK_7", "L3 cache ways of class of service 7"}, /* SDM 4, 2-2 */
	{0x00000c97, "L3_MASK_7", "L3 cache ways of class of service 7"}, /* APM 2, A */
	{0x00000c98, "IA32_L3_MASK_8", "L3 cache ways of class of service 8"}, /* SDM 4, 2-2 */
	{0x00000c98, "L3_MASK_8", "L3 cache ways of class of service 8"}, /* APM 2, A */
	{0x00000c99, "IA32_L3_MASK_9", "L3 cache ways of class of service 9"}, /* SDM 4, 2-2 */
	{0x00000c99, "L3_MASK_9", "L3 cache ways of class of service 9"}, /* APM 2, A */
	{0x00000c9a, "IA32_L3_MASK_10", "L3 cache ways of class of service 10"}, /* SDM 4, 2-2 */
	{0x00000c9a, "L3_MASK_10", "L3 cache ways of class of service 10"}, /* APM 2, A */
	{0x00000c9b, "IA32_L3_MASK_11", "L3 cache ways of class of service 11"}, /* SDM 4, 2-2 */
	{0x00000c9b, "L3_MASK_11", "L3 cache ways of class of service 11"}, /* APM 2, A */
	{0x00000c9c, "IA32_L3_MASK_12", "L3 cache ways of class of service 12"}, /* SDM 4, 2-2 */
	{0x00000c9c, "L3_MASK_12", "L3 cache ways of class of service 12"}, /* APM 2, A */
	{0x00000c9d, "IA32_L3_MASK_13", "L3 cache ways of class of service 13"}, /* SDM 4, 2-2 */
	{0x00000c9d, "L3_MASK_13", "L3 cache ways of class of service 13"}, /* APM 2, A */
	{0x00000c9e, "IA32_L3_MASK_14", "L3 cache ways of class of service 14"}, /* SDM 4, 2-2 */
	{0x00000c9e, "L3_MASK_14", "L3 cache ways of class of service 14"}, /* APM 2, A */
	{0x00000c9f, "IA32_L3_MASK_15", "L3 cache ways of class of service 15"}, /* SDM 4, 2-2 */
	{0x00000c9f, "L3_MASK_15", "L3 cache ways of class of service 15"}, /* APM 2, A */
	{0x00000ca0, "MSR_RMID_SNC_CONFIG", "RMIDs under sub-NUMA clustering"}, /* Linux 6.12 */
	{0x00000cd1, "MSR_S1_PMON_CTR0", "S-box 1: counter 0 (Nehalem)"}, /* SDM 4, models */
	{0x00000cd3, "MSR_S1_PMON_CTR1", "S-box 1: counter 1 (Nehalem)"}, /* SDM 4, models */
	{0x00000cd5, "MSR_S1_PMON_CTR2", "S-box 1: counter 2 (Nehalem)"}, /* SDM 4, models */
	{0x00000cd7, "MSR_S1_PMON_CTR3", "S-box 1: counter 3 (Nehalem)"}, /* SDM 4, models */
	{0x00000d01, "MSR_C0_PMON_BOX_STATUS", "C-box 0: status (Nehalem)"}, /* SDM 4, models */
	{0x00000d04, "MSR_C0_PMON_BOX_CTL", "C-box 0: control (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d10, "IA32_L2_MASK_0", "L2 cache ways of class of service 0"}, /* SDM 4, 2-2 */
	{0x00000d10, "MSR_IA32_L2_CBM_BASE", "L2 cache ways of class of service 0"}, /* Linux 6.12 */
	{0x00000d10, "MSR_C0_PMON_EVNTSEL0", "C-box 0: event select 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d11, "IA32_L2_MASK_1", "L2 cache ways of class of service 1"}, /* SDM 4, 2-2 */
	{0x00000d11, "MSR_C0_PMON_CTR0", "C-box 0: counter 0 (Nehalem)"}, /* SDM 4, models */
	{0x00000d11, "MSR_C0_PMON_EVNTSEL1", "C-box 0: event select 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d12, "IA32_L2_MASK_2", "L2 cache ways of class of service 2"}, /* SDM 4, 2-2 */
	{0x00000d12, "MSR_C0_PMON_EVNTSEL2", "C-box 0: event select 2 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d13, "IA32_L2_MASK_3", "L2 cache ways of class of service 3"}, /* SDM 4, 2-2 */
	{0x00000d13, "MSR_C0_PMON_CTR1", "C-box 0: counter 1 (Nehalem)"}, /* SDM 4, models */
	{0x00000d13, "MSR_C0_PMON_EVNTSEL3", "C-box 0: event select 3 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d14, "IA32_L2_MASK_4", "L2 cache ways of class of service 4"}, /* SDM 4, 2-2 */
	{0x00000d15, "IA32_L2_MASK_5", "L2 cache ways of class of service 5"}, /* SDM 4, 2-2 */
	{0x00000d15, "MSR_C0_PMON_CTR2", "C-box 0: counter 2 (Nehalem)"}, /* SDM 4, models */
	{0x00000d16, "IA32_L2_MASK_6", "L2 cache ways of class of service 6"}, /* SDM 4, 2-2 */
	{0x00000d16, "MSR_C0_PMON_CTR0", "C-box 0: counter 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d17, "IA32_L2_MASK_7", "L2 cache ways of class of service 7"}, /* SDM 4, 2-2 */
	{0x00000d17, "MSR_C0_PMON_CTR1", "C-box 0: counter 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d17, "MSR_C0_PMON_CTR3", "C-box 0: counter 3 (Nehalem)"}, /* SDM 4, models */
	{0x00000d18, "IA32_L2_MASK_8", "L2 cache ways of class of service 8"}, /* SDM 4, 2-2 */
	{0x00000d18, "MSR_C0_PMON_CTR2", "C-box 0: counter 2 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d19, "IA32_L2_MASK_9", "L2 cache ways of class of service 9"}, /* SDM 4, 2-2 */
	{0x00000d19, "MSR_C0_PMON_CTR3", "C-box 0: counter 3 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d1a, "IA32_L2_MASK_10", "L2 cache ways of class of service 10"}, /* SDM 4, 2-2 */
	{0x00000d1a, "MSR_C0_PMON_BOX_FILTER1", "C-box 0: filter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000d1b, "IA32_L2_MASK_11", "L2 cache ways of class of service 11"}, /* SDM 4, 2-2 */
	{0x00000d1c, "IA32_L2_MASK_12", "L2 cache ways of class of service 12"}, /* SDM 4, 2-2 */
	{0x00000d1d, "IA32_L2_MASK_13", "L2 cache ways of class of service 13"}, /* SDM 4, 2-2 */
	{0x00000d1e, "IA32_L2_MASK_14", "L2 cache ways of class of service 14"}, /* SDM 4, 2-2 */
	{0x00000d1f, "IA32_L2_MASK_15", "L2 cache ways of class of service 15"}, /* SDM 4, 2-2 */
	{0x00000d21, "MSR_C4_PMON_BOX_STATUS", "C-box 4: status (Nehalem)"}, /* SDM 4, models */
	{0x00000d24, "MSR_C1_PMON_BOX_CTL", "C-box 1: control (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d30, "MSR_C1_PMON_EVNTSEL0", "C-box 1: event select 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d31, "MSR_C1_PMON_EVNTSEL1", "C-box 1: event select 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d31, "MSR_C4_PMON_CTR0", "C-box 4: counter 0 (Nehalem)"}, /* SDM 4, models */
	{0x00000d32, "MSR_C1_PMON_EVNTSEL2", "C-box 1: event select 2 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d33, "MSR_C1_PMON_EVNTSEL3", "C-box 1: event select 3 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d33, "MSR_C4_PMON_CTR1", "C-box 4: counter 1 (Nehalem)"}, /* SDM 4, models */
	{0x00000d35, "MSR_C4_PMON_CTR2", "C-box 4: counter 2 (Nehalem)"}, /* SDM 4, models */
	{0x00000d36, "MSR_C1_PMON_CTR0", "C-box 1: counter 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d37, "MSR_C1_PMON_CTR1", "C-box 1: counter 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d37, "MSR_C4_PMON_CTR3", "C-box 4: counter 3 (Nehalem)"}, /* SDM 4, models */
	{0x00000d38, "MSR_C1_PMON_CTR2", "C-box 1: counter 2 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d39, "MSR_C1_PMON_CTR3", "C-box 1: counter 3 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d3a, "MSR_C1_PMON_BOX_FILTER1", "C-box 1: filter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000d41, "MSR_C2_PMON_BOX_STATUS", "C-box 2: status (Nehalem)"}, /* SDM 4, models */
	{0x00000d44, "MSR_C2_PMON_BOX_CTL", "C-box 2: control (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d50, "IA32_L2_QOS_EXT_BW_THRTL_0", "memory throttle of class of service 0"}, /* SDM 4, 2-2 */
	{0x00000d50, "MSR_IA32_MBA_THRTL_BASE", "memory throttle of class of service 0"}, /* Linux 6.12 */
	{0x00000d50, "MSR_C2_PMON_EVNTSEL0", "C-box 2: event select 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d51, "IA32_L2_QOS_EXT_BW_THRTL_1", "memory throttle of class of service 1"}, /* SDM 4, 2-2 */
	{0x00000d51, "MSR_C2_PMON_CTR0", "C-box 2: counter 0 (Nehalem)"}, /* SDM 4, models */
	{0x00000d51, "MSR_C2_PMON_EVNTSEL1", "C-box 2: event select 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d52, "IA32_L2_QOS_EXT_BW_THRTL_2", "memory throttle of class of service 2"}, /* SDM 4, 2-2 */
	{0x00000d52, "MSR_C2_PMON_EVNTSEL2", "C-box 2: event select 2 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d53, "IA32_L2_QOS_EXT_BW_THRTL_3", "memory throttle of class of service 3"}, /* SDM 4, 2-2 */
	{0x00000d53, "MSR_C2_PMON_CTR1", "C-box 2: counter 1 (Nehalem)"}, /* SDM 4, models */
	{0x00000d53, "MSR_C2_PMON_EVNTSEL3", "C-box 2: event select 3 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d54, "IA32_L2_QOS_EXT_BW_THRTL_4", "memory throttle of class of service 4"}, /* SDM 4, 2-2 */
	{0x00000d55, "IA32_L2_QOS_EXT_BW_THRTL_5", "memory throttle of class of service 5"}, /* SDM 4, 2-2 */
	{0x00000d55, "MSR_C2_PMON_CTR2", "C-box 2: counter 2 (Nehalem)"}, /* SDM 4, models */
	{0x00000d56, "IA32_L2_QOS_EXT_BW_THRTL_6", "memory throttle of class of service 6"}, /* SDM 4, 2-2 */
	{0x00000d56, "MSR_C2_PMON_CTR0", "C-box 2: counter 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d57, "IA32_L2_QOS_EXT_BW_THRTL_7", "memory throttle of class of service 7"}, /* SDM 4, 2-2 */
	{0x00000d57, "MSR_C2_PMON_CTR1", "C-box 2: counter 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d57, "MSR_C2_PMON_CTR3", "C-box 2: counter 3 (Nehalem)"}, /* SDM 4, models */
	{0x00000d58, "IA32_L2_QOS_EXT_BW_THRTL_8", "memory throttle of class of service 8"}, /* SDM 4, 2-2 */
	{0x00000d58, "MSR_C2_PMON_CTR2", "C-box 2: counter 2 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d59, "IA32_L2_QOS_EXT_BW_THRTL_9", "memory throttle of class of service 9"}, /* SDM 4, 2-2 */
	{0x00000d59, "MSR_C2_PMON_CTR3", "C-box 2: counter 3 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d5a, "IA32_L2_QOS_EXT_BW_THRTL_10", "memory throttle of class of service 10"}, /* SDM 4, 2-2 */
	{0x00000d5a, "MSR_C2_PMON_BOX_FILTER1", "C-box 2: filter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000d5b, "IA32_L2_QOS_EXT_BW_THRTL_11", "memory throttle of class of service 11"}, /* SDM 4, 2-2 */
	{0x00000d5c, "IA32_L2_QOS_EXT_BW_THRTL_12", "memory throttle of class of service 12"}, /* SDM 4, 2-2 */
	{0x00000d5d, "IA32_L2_QOS_EXT_BW_THRTL_13", "memory throttle of class of service 13"}, /* SDM 4, 2-2 */
	{0x00000d5e, "IA32_L2_QOS_EXT_BW_THRTL_14", "memory throttle of class of service 14"}, /* SDM 4, 2-2 */
	{0x00000d61, "MSR_C6_PMON_BOX_STATUS", "C-box 6: status (Nehalem)"}, /* SDM 4, models */
	{0x00000d64, "MSR_C3_PMON_BOX_CTL", "C-box 3: control (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d70, "MSR_C3_PMON_EVNTSEL0", "C-box 3: event select 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d71, "MSR_C3_PMON_EVNTSEL1", "C-box 3: event select 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d71, "MSR_C6_PMON_CTR0", "C-box 6: counter 0 (Nehalem)"}, /* SDM 4, models */
	{0x00000d72, "MSR_C3_PMON_EVNTSEL2", "C-box 3: event select 2 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d73, "MSR_C3_PMON_EVNTSEL3", "C-box 3: event select 3 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d73, "MSR_C6_PMON_CTR1", "C-box 6: counter 1 (Nehalem)"}, /* SDM 4, models */
	{0x00000d75, "MSR_C6_PMON_CTR2", "C-box 6: counter 2 (Nehalem)"}, /* SDM 4, models */
	{0x00000d76, "MSR_C3_PMON_CTR0", "C-box 3: counter 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d77, "MSR_C3_PMON_CTR1", "C-box 3: counter 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d77, "MSR_C6_PMON_CTR3", "C-box 6: counter 3 (Nehalem)"}, /* SDM 4, models */
	{0x00000d78, "MSR_C3_PMON_CTR2", "C-box 3: counter 2 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d79, "MSR_C3_PMON_CTR3", "C-box 3: counter 3 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d7a, "MSR_C3_PMON_BOX_FILTER1", "C-box 3: filter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000d81, "MSR_C1_PMON_BOX_STATUS", "C-box 1: status (Nehalem)"}, /* SDM 4, models */
	{0x00000d84, "MSR_C4_PMON_BOX_CTL", "C-box 4: control (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d90, "IA32_BNDCFGS", "MPX bounds configuration, kernel mode"},
	{0x00000d90, "MSR_C4_PMON_EVNTSEL0", "C-box 4: event select 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d91, "IA32_COPY_LOCAL_TO_PLATFORM", "Key Locker: saves this CPU's key"}, /* SDM 4, 2-2 */
	{0x00000d91, "MSR_C1_PMON_CTR0", "C-box 1: counter 0 (Nehalem)"}, /* SDM 4, models */
	{0x00000d91, "MSR_C4_PMON_EVNTSEL1", "C-box 4: event select 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d92, "IA32_COPY_PLATFORM_TO_LOCAL", "Key Locker: loads this CPU's key"}, /* SDM 4, 2-2 */
	{0x00000d92, "MSR_C4_PMON_EVNTSEL2", "C-box 4: event select 2 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d93, "IA32_PASID", "process address space ID for ENQCMD"},
	{0x00000d93, "MSR_C1_PMON_CTR1", "C-box 1: counter 1 (Nehalem)"}, /* SDM 4, models */
	{0x00000d93, "MSR_C4_PMON_EVNTSEL3", "C-box 4: event select 3 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d95, "MSR_C1_PMON_CTR2", "C-box 1: counter 2 (Nehalem)"}, /* SDM 4, models */
	{0x00000d96, "MSR_C4_PMON_CTR0", "C-box 4: counter 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d97, "MSR_C1_PMON_CTR3", "C-box 1: counter 3 (Nehalem)"}, /* SDM 4, models */
	{0x00000d97, "MSR_C4_PMON_CTR1", "C-box 4: counter 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d98, "MSR_C4_PMON_CTR2", "C-box 4: counter 2 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d99, "MSR_C4_PMON_CTR3", "C-box 4: counter 3 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000d9a, "MSR_C4_PMON_BOX_FILTER1", "C-box 4: filter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000da0, "IA32_XSS", "supervisor states that XSAVES saves"},
	{0x00000da0, "XSS", "supervisor states that XSAVES saves"}, /* APM 2, A */
	{0x00000da1, "MSR_C5_PMON_BOX_STATUS", "C-box 5: status (Nehalem)"}, /* SDM 4, models */
	{0x00000da4, "MSR_C5_PMON_BOX_CTL", "C-box 5: control (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000db0, "IA32_PKG_HDC_CTL", "hardware duty cycling of the package"}, /* SDM 4, 2-2 */
	{0x00000db0, "MSR_C5_PMON_EVNTSEL0", "C-box 5: event select 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000db1, "IA32_PM_CTL1", "lets duty cycling idle this thread"}, /* SDM 4, 2-2 */
	{0x00000db1, "MSR_C5_PMON_CTR0", "C-box 5: counter 0 (Nehalem)"}, /* SDM 4, models */
	{0x00000db1, "MSR_C5_PMON_EVNTSEL1", "C-box 5: event select 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000db2, "IA32_THREAD_STALL", "time that duty cycling kept it idle"}, /* SDM 4, 2-2 */
	{0x00000db2, "MSR_C5_PMON_EVNTSEL2", "C-box 5: event select 2 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000db3, "MSR_C5_PMON_CTR1", "C-box 5: counter 1 (Nehalem)"}, /* SDM 4, models */
	{0x00000db3, "MSR_C5_PMON_EVNTSEL3", "C-box 5: event select 3 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000db5, "MSR_C5_PMON_CTR2", "C-box 5: counter 2 (Nehalem)"}, /* SDM 4, models */
	{0x00000db6, "MSR_C5_PMON_CTR0", "C-box 5: counter 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000db7, "MSR_C5_PMON_CTR1", "C-box 5: counter 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000db7, "MSR_C5_PMON_CTR3", "C-box 5: counter 3 (Nehalem)"}, /* SDM 4, models */
	{0x00000db8, "MSR_C5_PMON_CTR2", "C-box 5: counter 2 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000db9, "MSR_C5_PMON_CTR3", "C-box 5: counter 3 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000dba, "MSR_C5_PMON_BOX_FILTER1", "C-box 5: filter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000dc0, "MSR_LBR_INFO_0", "branch record 0: details, to 0xddf"},
	{0x00000dc1, "MSR_C3_PMON_BOX_STATUS", "C-box 3: status (Nehalem)"}, /* SDM 4, models */
	{0x00000dc4, "MSR_C6_PMON_BOX_CTL", "C-box 6: control (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000dd0, "MSR_C6_PMON_EVNTSEL0", "C-box 6: event select 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000dd1, "MSR_C3_PMON_CTR0", "C-box 3: counter 0 (Nehalem)"}, /* SDM 4, models */
	{0x00000dd1, "MSR_C6_PMON_EVNTSEL1", "C-box 6: event select 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000dd2, "MSR_C6_PMON_EVNTSEL2", "C-box 6: event select 2 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000dd3, "MSR_C3_PMON_CTR1", "C-box 3: counter 1 (Nehalem)"}, /* SDM 4, models */
	{0x00000dd3, "MSR_C6_PMON_EVNTSEL3", "C-box 6: event select 3 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000dd5, "MSR_C3_PMON_CTR2", "C-box 3: counter 2 (Nehalem)"}, /* SDM 4, models */
	{0x00000dd6, "MSR_C6_PMON_CTR0", "C-box 6: counter 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000dd7, "MSR_C3_PMON_CTR3", "C-box 3: counter 3 (Nehalem)"}, /* SDM 4, models */
	{0x00000dd7, "MSR_C6_PMON_CTR1", "C-box 6: counter 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000dd8, "MSR_C6_PMON_CTR2", "C-box 6: counter 2 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000dd9, "MSR_C6_PMON_CTR3", "C-box 6: counter 3 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000dda, "MSR_C6_PMON_BOX_FILTER1", "C-box 6: filter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000de1, "MSR_C7_PMON_BOX_STATUS", "C-box 7: status (Nehalem)"}, /* SDM 4, models */
	{0x00000de4, "MSR_C7_PMON_BOX_CTL", "C-box 7: control (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000df0, "MSR_C7_PMON_EVNTSEL0", "C-box 7: event select 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000df1, "MSR_C7_PMON_CTR0", "C-box 7: counter 0 (Nehalem)"}, /* SDM 4, models */
	{0x00000df1, "MSR_C7_PMON_EVNTSEL1", "C-box 7: event select 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000df2, "MSR_C7_PMON_EVNTSEL2", "C-box 7: event select 2 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000df3, "MSR_C7_PMON_CTR1", "C-box 7: counter 1 (Nehalem)"}, /* SDM 4, models */
	{0x00000df3, "MSR_C7_PMON_EVNTSEL3", "C-box 7: event select 3 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000df5, "MSR_C7_PMON_CTR2", "C-box 7: counter 2 (Nehalem)"}, /* SDM 4, models */
	{0x00000df6, "MSR_C7_PMON_CTR0", "C-box 7: counter 0 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000df7, "MSR_C7_PMON_CTR1", "C-box 7: counter 1 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000df7, "MSR_C7_PMON_CTR3", "C-box 7: counter 3 (Nehalem)"}, /* SDM 4, models */
	{0x00000df8, "MSR_C7_PMON_CTR2", "C-box 7: counter 2 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000df9, "MSR_C7_PMON_CTR3", "C-box 7: counter 3 (Sandy Bridge)"}, /* SDM 4, models */
	{0x00000dfa, "MSR_C7_PMON_BOX_FILTER1", "C-box 7: filter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e00, "IA32_QOS_CORE_BW_THRTL_0", "core bandwidth throttle, classes 0-7"}, /* SDM 4, 2-2 */
	{0x00000e00, "MSR_C0_PMON_BOX_CTL", "C-box 0: control (Haswell-E)"}, /* SDM 4, models */
	{0x00000e01, "IA32_QOS_CORE_BW_THRTL_1", "core bandwidth throttle, classes 8-15"}, /* SDM 4, 2-2 */
	{0x00000e01, "MSR_C0_PMON_EVNTSEL0", "C-box 0: event select 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e01, "MSR_UNC_PERF_GLOBAL_CTRL", "uncore counters, control (Skylake)"}, /* SDM 4, models */
	{0x00000e02, "MSR_C0_PMON_EVNTSEL1", "C-box 0: event select 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e02, "MSR_UNC_PERF_GLOBAL_STATUS", "uncore counters, status (Skylake)"}, /* SDM 4, models */
	{0x00000e03, "MSR_C0_PMON_EVNTSEL2", "C-box 0: event select 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e04, "MSR_C0_PMON_EVNTSEL3", "C-box 0: event select 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e04, "MSR_C8_PMON_BOX_CTL", "C-box 8: control (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e06, "MSR_C0_PMON_BOX_FILTER1", "C-box 0: filter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e07, "MSR_C0_PMON_BOX_STATUS", "C-box 0: status (Haswell-E)"}, /* SDM 4, models */
	{0x00000e08, "MSR_C0_PMON_CTR0", "C-box 0: counter 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e09, "MSR_C0_PMON_CTR1", "C-box 0: counter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e0a, "MSR_C0_PMON_CTR2", "C-box 0: counter 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e0b, "MSR_C0_PMON_CTR3", "C-box 0: counter 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e10, "MSR_C1_PMON_BOX_CTL", "C-box 1: control (Haswell-E)"}, /* SDM 4, models */
	{0x00000e10, "MSR_C8_PMON_EVNTSEL0", "C-box 8: event select 0 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e11, "MSR_C1_PMON_EVNTSEL0", "C-box 1: event select 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e11, "MSR_C8_PMON_EVNTSEL1", "C-box 8: event select 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e12, "MSR_C1_PMON_EVNTSEL1", "C-box 1: event select 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e12, "MSR_C8_PMON_EVNTSEL2", "C-box 8: event select 2 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e13, "MSR_C1_PMON_EVNTSEL2", "C-box 1: event select 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e13, "MSR_C8_PMON_EVNTSEL3", "C-box 8: event select 3 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e14, "MSR_C1_PMON_EVNTSEL3", "C-box 1: event select 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e16, "MSR_C1_PMON_BOX_FILTER1", "C-box 1: filter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e16, "MSR_C8_PMON_CTR0", "C-box 8: counter 0 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e17, "MSR_C1_PMON_BOX_STATUS", "C-box 1: status (Haswell-E)"}, /* SDM 4, models */
	{0x00000e17, "MSR_C8_PMON_CTR1", "C-box 8: counter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e18, "MSR_C1_PMON_CTR0", "C-box 1: counter 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e18, "MSR_C8_PMON_CTR2", "C-box 8: counter 2 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e19, "MSR_C1_PMON_CTR1", "C-box 1: counter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e19, "MSR_C8_PMON_CTR3", "C-box 8: counter 3 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e1a, "MSR_C1_PMON_CTR2", "C-box 1: counter 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e1a, "MSR_C8_PMON_BOX_FILTER1", "C-box 8: filter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e1b, "MSR_C1_PMON_CTR3", "C-box 1: counter 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e20, "MSR_C2_PMON_BOX_CTL", "C-box 2: control (Haswell-E)"}, /* SDM 4, models */
	{0x00000e21, "MSR_C2_PMON_EVNTSEL0", "C-box 2: event select 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e22, "MSR_C2_PMON_EVNTSEL1", "C-box 2: event select 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e23, "MSR_C2_PMON_EVNTSEL2", "C-box 2: event select 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e24, "MSR_C2_PMON_EVNTSEL3", "C-box 2: event select 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e24, "MSR_C9_PMON_BOX_CTL", "C-box 9: control (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e26, "MSR_C2_PMON_BOX_FILTER1", "C-box 2: filter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e27, "MSR_C2_PMON_BOX_STATUS", "C-box 2: status (Haswell-E)"}, /* SDM 4, models */
	{0x00000e28, "MSR_C2_PMON_CTR0", "C-box 2: counter 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e29, "MSR_C2_PMON_CTR1", "C-box 2: counter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e2a, "MSR_C2_PMON_CTR2", "C-box 2: counter 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e2b, "MSR_C2_PMON_CTR3", "C-box 2: counter 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e30, "MSR_C3_PMON_BOX_CTL", "C-box 3: control (Haswell-E)"}, /* SDM 4, models */
	{0x00000e30, "MSR_C9_PMON_EVNTSEL0", "C-box 9: event select 0 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e31, "MSR_C3_PMON_EVNTSEL0", "C-box 3: event select 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e31, "MSR_C9_PMON_EVNTSEL1", "C-box 9: event select 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e32, "MSR_C3_PMON_EVNTSEL1", "C-box 3: event select 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e32, "MSR_C9_PMON_EVNTSEL2", "C-box 9: event select 2 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e33, "MSR_C3_PMON_EVNTSEL2", "C-box 3: event select 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e33, "MSR_C9_PMON_EVNTSEL3", "C-box 9: event select 3 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e34, "MSR_C3_PMON_EVNTSEL3", "C-box 3: event select 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e36, "MSR_C3_PMON_BOX_FILTER1", "C-box 3: filter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e36, "MSR_C9_PMON_CTR0", "C-box 9: counter 0 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e37, "MSR_C3_PMON_BOX_STATUS", "C-box 3: status (Haswell-E)"}, /* SDM 4, models */
	{0x00000e37, "MSR_C9_PMON_CTR1", "C-box 9: counter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e38, "MSR_C3_PMON_CTR0", "C-box 3: counter 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e38, "MSR_C9_PMON_CTR2", "C-box 9: counter 2 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e39, "MSR_C3_PMON_CTR1", "C-box 3: counter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e39, "MSR_C9_PMON_CTR3", "C-box 9: counter 3 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e3a, "MSR_C3_PMON_CTR2", "C-box 3: counter 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e3a, "MSR_C9_PMON_BOX_FILTER1", "C-box 9: filter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e3b, "MSR_C3_PMON_CTR3", "C-box 3: counter 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e40, "MSR_C4_PMON_BOX_CTL", "C-box 4: control (Haswell-E)"}, /* SDM 4, models */
	{0x00000e41, "MSR_C4_PMON_EVNTSEL0", "C-box 4: event select 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e42, "MSR_C4_PMON_EVNTSEL1", "C-box 4: event select 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e43, "MSR_C4_PMON_EVNTSEL2", "C-box 4: event select 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e44, "MSR_C10_PMON_BOX_CTL", "C-box 10: control (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e44, "MSR_C4_PMON_EVNTSEL3", "C-box 4: event select 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e46, "MSR_C4_PMON_BOX_FILTER1", "C-box 4: filter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e47, "MSR_C4_PMON_BOX_STATUS", "C-box 4: status (Haswell-E)"}, /* SDM 4, models */
	{0x00000e48, "MSR_C4_PMON_CTR0", "C-box 4: counter 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e49, "MSR_C4_PMON_CTR1", "C-box 4: counter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e4a, "MSR_C4_PMON_CTR2", "C-box 4: counter 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e4b, "MSR_C4_PMON_CTR3", "C-box 4: counter 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e50, "MSR_C10_PMON_EVNTSEL0", "C-box 10: event select 0 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e50, "MSR_C5_PMON_BOX_CTL", "C-box 5: control (Haswell-E)"}, /* SDM 4, models */
	{0x00000e51, "MSR_C10_PMON_EVNTSEL1", "C-box 10: event select 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e51, "MSR_C5_PMON_EVNTSEL0", "C-box 5: event select 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e52, "MSR_C10_PMON_EVNTSEL2", "C-box 10: event select 2 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e52, "MSR_C5_PMON_EVNTSEL1", "C-box 5: event select 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e53, "MSR_C10_PMON_EVNTSEL3", "C-box 10: event select 3 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e53, "MSR_C5_PMON_EVNTSEL2", "C-box 5: event select 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e54, "MSR_C5_PMON_EVNTSEL3", "C-box 5: event select 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e56, "MSR_C10_PMON_CTR0", "C-box 10: counter 0 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e56, "MSR_C5_PMON_BOX_FILTER1", "C-box 5: filter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e57, "MSR_C10_PMON_CTR1", "C-box 10: counter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e57, "MSR_C5_PMON_BOX_STATUS", "C-box 5: status (Haswell-E)"}, /* SDM 4, models */
	{0x00000e58, "MSR_C10_PMON_CTR2", "C-box 10: counter 2 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e58, "MSR_C5_PMON_CTR0", "C-box 5: counter 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e59, "MSR_C10_PMON_CTR3", "C-box 10: counter 3 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e59, "MSR_C5_PMON_CTR1", "C-box 5: counter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e5a, "MSR_C10_PMON_BOX_FILTER1", "C-box 10: filter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e5a, "MSR_C5_PMON_CTR2", "C-box 5: counter 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e5b, "MSR_C5_PMON_CTR3", "C-box 5: counter 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e60, "MSR_C6_PMON_BOX_CTL", "C-box 6: control (Haswell-E)"}, /* SDM 4, models */
	{0x00000e61, "MSR_C6_PMON_EVNTSEL0", "C-box 6: event select 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e62, "MSR_C6_PMON_EVNTSEL1", "C-box 6: event select 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e63, "MSR_C6_PMON_EVNTSEL2", "C-box 6: event select 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e64, "MSR_C11_PMON_BOX_CTL", "C-box 11: control (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e64, "MSR_C6_PMON_EVNTSEL3", "C-box 6: event select 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e66, "MSR_C6_PMON_BOX_FILTER1", "C-box 6: filter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e67, "MSR_C6_PMON_BOX_STATUS", "C-box 6: status (Haswell-E)"}, /* SDM 4, models */
	{0x00000e68, "MSR_C6_PMON_CTR0", "C-box 6: counter 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e69, "MSR_C6_PMON_CTR1", "C-box 6: counter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e6a, "MSR_C6_PMON_CTR2", "C-box 6: counter 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e6b, "MSR_C6_PMON_CTR3", "C-box 6: counter 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e70, "MSR_C11_PMON_EVNTSEL0", "C-box 11: event select 0 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e70, "MSR_C7_PMON_BOX_CTL", "C-box 7: control (Haswell-E)"}, /* SDM 4, models */
	{0x00000e71, "MSR_C11_PMON_EVNTSEL1", "C-box 11: event select 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e71, "MSR_C7_PMON_EVNTSEL0", "C-box 7: event select 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e72, "MSR_C11_PMON_EVNTSEL2", "C-box 11: event select 2 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e72, "MSR_C7_PMON_EVNTSEL1", "C-box 7: event select 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e73, "MSR_C11_PMON_EVNTSEL3", "C-box 11: event select 3 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e73, "MSR_C7_PMON_EVNTSEL2", "C-box 7: event select 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e74, "MSR_C7_PMON_EVNTSEL3", "C-box 7: event select 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e76, "MSR_C11_PMON_CTR0", "C-box 11: counter 0 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e76, "MSR_C7_PMON_BOX_FILTER1", "C-box 7: filter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e77, "MSR_C11_PMON_CTR1", "C-box 11: counter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e77, "MSR_C7_PMON_BOX_STATUS", "C-box 7: status (Haswell-E)"}, /* SDM 4, models */
	{0x00000e78, "MSR_C11_PMON_CTR2", "C-box 11: counter 2 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e78, "MSR_C7_PMON_CTR0", "C-box 7: counter 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e79, "MSR_C11_PMON_CTR3", "C-box 11: counter 3 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e79, "MSR_C7_PMON_CTR1", "C-box 7: counter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e7a, "MSR_C11_PMON_BOX_FILTER1", "C-box 11: filter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e7a, "MSR_C7_PMON_CTR2", "C-box 7: counter 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e7b, "MSR_C7_PMON_CTR3", "C-box 7: counter 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e80, "MSR_C8_PMON_BOX_CTL", "C-box 8: control (Haswell-E)"}, /* SDM 4, models */
	{0x00000e81, "MSR_C8_PMON_EVNTSEL0", "C-box 8: event select 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e82, "MSR_C8_PMON_EVNTSEL1", "C-box 8: event select 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e83, "MSR_C8_PMON_EVNTSEL2", "C-box 8: event select 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e84, "MSR_C12_PMON_BOX_CTL", "C-box 12: control (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e84, "MSR_C8_PMON_EVNTSEL3", "C-box 8: event select 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e86, "MSR_C8_PMON_BOX_FILTER1", "C-box 8: filter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e87, "MSR_C8_PMON_BOX_STATUS", "C-box 8: status (Haswell-E)"}, /* SDM 4, models */
	{0x00000e88, "MSR_C8_PMON_CTR0", "C-box 8: counter 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e89, "MSR_C8_PMON_CTR1", "C-box 8: counter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e8a, "MSR_C8_PMON_CTR2", "C-box 8: counter 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e8b, "MSR_C8_PMON_CTR3", "C-box 8: counter 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e90, "MSR_C12_PMON_EVNTSEL0", "C-box 12: event select 0 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e90, "MSR_C9_PMON_BOX_CTL", "C-box 9: control (Haswell-E)"}, /* SDM 4, models */
	{0x00000e91, "MSR_C12_PMON_EVNTSEL1", "C-box 12: event select 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e91, "MSR_C9_PMON_EVNTSEL0", "C-box 9: event select 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e92, "MSR_C12_PMON_EVNTSEL2", "C-box 12: event select 2 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e92, "MSR_C9_PMON_EVNTSEL1", "C-box 9: event select 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e93, "MSR_C12_PMON_EVNTSEL3", "C-box 12: event select 3 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e93, "MSR_C9_PMON_EVNTSEL2", "C-box 9: event select 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e94, "MSR_C9_PMON_EVNTSEL3", "C-box 9: event select 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e96, "MSR_C12_PMON_CTR0", "C-box 12: counter 0 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e96, "MSR_C9_PMON_BOX_FILTER1", "C-box 9: filter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e97, "MSR_C12_PMON_CTR1", "C-box 12: counter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e97, "MSR_C9_PMON_BOX_STATUS", "C-box 9: status (Haswell-E)"}, /* SDM 4, models */
	{0x00000e98, "MSR_C12_PMON_CTR2", "C-box 12: counter 2 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e98, "MSR_C9_PMON_CTR0", "C-box 9: counter 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e99, "MSR_C12_PMON_CTR3", "C-box 12: counter 3 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e99, "MSR_C9_PMON_CTR1", "C-box 9: counter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e9a, "MSR_C12_PMON_BOX_FILTER1", "C-box 12: filter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000e9a, "MSR_C9_PMON_CTR2", "C-box 9: counter 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000e9b, "MSR_C9_PMON_CTR3", "C-box 9: counter 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ea0, "MSR_C10_PMON_BOX_CTL", "C-box 10: control (Haswell-E)"}, /* SDM 4, models */
	{0x00000ea1, "MSR_C10_PMON_EVNTSEL0", "C-box 10: event select 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ea2, "MSR_C10_PMON_EVNTSEL1", "C-box 10: event select 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ea3, "MSR_C10_PMON_EVNTSEL2", "C-box 10: event select 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ea4, "MSR_C10_PMON_EVNTSEL3", "C-box 10: event select 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ea4, "MSR_C13_PMON_BOX_CTL", "C-box 13: control (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000ea6, "MSR_C10_PMON_BOX_FILTER1", "C-box 10: filter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ea8, "MSR_C10_PMON_CTR0", "C-box 10: counter 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ea9, "MSR_C10_PMON_CTR1", "C-box 10: counter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000eaa, "MSR_C10_PMON_CTR2", "C-box 10: counter 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000eab, "MSR_C10_PMON_CTR3", "C-box 10: counter 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000eb0, "MSR_C11_PMON_BOX_CTL", "C-box 11: control (Haswell-E)"}, /* SDM 4, models */
	{0x00000eb0, "MSR_C13_PMON_EVNTSEL0", "C-box 13: event select 0 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000eb1, "MSR_C11_PMON_EVNTSEL0", "C-box 11: event select 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000eb1, "MSR_C13_PMON_EVNTSEL1", "C-box 13: event select 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000eb2, "MSR_C11_PMON_EVNTSEL1", "C-box 11: event select 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000eb2, "MSR_C13_PMON_EVNTSEL2", "C-box 13: event select 2 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000eb3, "MSR_C11_PMON_EVNTSEL2", "C-box 11: event select 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000eb3, "MSR_C13_PMON_EVNTSEL3", "C-box 13: event select 3 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000eb4, "MSR_C11_PMON_EVNTSEL3", "C-box 11: event select 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000eb6, "MSR_C11_PMON_BOX_FILTER1", "C-box 11: filter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000eb6, "MSR_C13_PMON_CTR0", "C-box 13: counter 0 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000eb7, "MSR_C13_PMON_CTR1", "C-box 13: counter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000eb8, "MSR_C11_PMON_CTR0", "C-box 11: counter 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000eb8, "MSR_C13_PMON_CTR2", "C-box 13: counter 2 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000eb9, "MSR_C11_PMON_CTR1", "C-box 11: counter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000eb9, "MSR_C13_PMON_CTR3", "C-box 13: counter 3 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000eba, "MSR_C11_PMON_CTR2", "C-box 11: counter 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000eba, "MSR_C13_PMON_BOX_FILTER1", "C-box 13: filter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000ebb, "MSR_C11_PMON_CTR3", "C-box 11: counter 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ec0, "MSR_C12_PMON_BOX_CTL", "C-box 12: control (Haswell-E)"}, /* SDM 4, models */
	{0x00000ec1, "MSR_C12_PMON_EVNTSEL0", "C-box 12: event select 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ec2, "MSR_C12_PMON_EVNTSEL1", "C-box 12: event select 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ec3, "MSR_C12_PMON_EVNTSEL2", "C-box 12: event select 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ec4, "MSR_C12_PMON_EVNTSEL3", "C-box 12: event select 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ec4, "MSR_C14_PMON_BOX_CTL", "C-box 14: control (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000ec6, "MSR_C12_PMON_BOX_FILTER1", "C-box 12: filter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ec8, "MSR_C12_PMON_CTR0", "C-box 12: counter 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ec9, "MSR_C12_PMON_CTR1", "C-box 12: counter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000eca, "MSR_C12_PMON_CTR2", "C-box 12: counter 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ecb, "MSR_C12_PMON_CTR3", "C-box 12: counter 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ed0, "MSR_C13_PMON_BOX_CTL", "C-box 13: control (Haswell-E)"}, /* SDM 4, models */
	{0x00000ed0, "MSR_C14_PMON_EVNTSEL0", "C-box 14: event select 0 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000ed1, "MSR_C13_PMON_EVNTSEL0", "C-box 13: event select 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ed1, "MSR_C14_PMON_EVNTSEL1", "C-box 14: event select 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000ed2, "MSR_C13_PMON_EVNTSEL1", "C-box 13: event select 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ed2, "MSR_C14_PMON_EVNTSEL2", "C-box 14: event select 2 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000ed3, "MSR_C13_PMON_EVNTSEL2", "C-box 13: event select 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ed3, "MSR_C14_PMON_EVNTSEL3", "C-box 14: event select 3 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000ed4, "MSR_C13_PMON_EVNTSEL3", "C-box 13: event select 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ed4, "MSR_C14_PMON_BOX_FILTER", "C-box 14: filter (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000ed6, "MSR_C13_PMON_BOX_FILTER1", "C-box 13: filter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ed6, "MSR_C14_PMON_CTR0", "C-box 14: counter 0 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000ed7, "MSR_C14_PMON_CTR1", "C-box 14: counter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000ed8, "MSR_C13_PMON_CTR0", "C-box 13: counter 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ed8, "MSR_C14_PMON_CTR2", "C-box 14: counter 2 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000ed9, "MSR_C13_PMON_CTR1", "C-box 13: counter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ed9, "MSR_C14_PMON_CTR3", "C-box 14: counter 3 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000eda, "MSR_C13_PMON_CTR2", "C-box 13: counter 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000eda, "MSR_C14_PMON_BOX_FILTER1", "C-box 14: filter 1 (Ivy Bridge)"}, /* SDM 4, models */
	{0x00000edb, "MSR_C13_PMON_CTR3", "C-box 13: counter 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ee0, "MSR_C14_PMON_BOX_CTL", "C-box 14: control (Haswell-E)"}, /* SDM 4, models */
	{0x00000ee1, "MSR_C14_PMON_EVNTSEL0", "C-box 14: event select 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ee2, "MSR_C14_PMON_EVNTSEL1", "C-box 14: event select 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ee3, "MSR_C14_PMON_EVNTSEL2", "C-box 14: event select 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ee4, "MSR_C14_PMON_EVNTSEL3", "C-box 14: event select 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ee5, "MSR_C14_PMON_BOX_FILTER", "C-box 14: filter (Haswell-E)"}, /* SDM 4, models */
	{0x00000ee6, "MSR_C14_PMON_BOX_FILTER1", "C-box 14: filter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ee8, "MSR_C14_PMON_CTR0", "C-box 14: counter 0 (Haswell-E)"}, /* SDM 4, models */
	{0x00000ee9, "MSR_C14_PMON_CTR1", "C-box 14: counter 1 (Haswell-E)"}, /* SDM 4, models */
	{0x00000eea, "MSR_C14_PMON_CTR2", "C-box 14: counter 2 (Haswell-E)"}, /* SDM 4, models */
	{0x00000eeb, "MSR_C14_PMON_CTR3", "C-box 14: counter 3 (Haswell-E)"}, /* SDM 4, models */
	{0x00000f41, "MSR_C8_PMON_BOX_STATUS", "C-box 8: status (Xeon E7)"}, /* SDM 4, models */
	{0x00000f51, "MSR_C8_PMON_CTR0", "C-box 8: counter 0 (Xeon E7)"}, /* SDM 4, models */
	{0x00000f53, "MSR_C8_PMON_CTR1", "C-box 8: counter 1 (Xeon E7)"}, /* SDM 4, models */
	{0x00000f55, "MSR_C8_PMON_CTR2", "C-box 8: counter 2 (Xeon E7)"}, /* SDM 4, models */
	{0x00000f57, "MSR_C8_PMON_CTR3", "C-box 8: counter 3 (Xeon E7)"}, /* SDM 4, models */
	{0x00000fc1, "MSR_C9_PMON_BOX_STATUS", "C-box 9: status (Xeon E7)"}, /* SDM 4, models */
	{0x00000fd1, "MSR_C9_PMON_CTR0", "C-box 9: counter 0 (Xeon E7)"}, /* SDM 4, models */
	{0x00000fd3, "MSR_C9_PMON_CTR1", "C-box 9: counter 1 (Xeon E7)"}, /* SDM 4, models */
	{0x00000fd5, "MSR_C9_PMON_CTR2", "C-box 9: counter 2 (Xeon E7)"}, /* SDM 4, models */
	{0x00000fd7, "MSR_C9_PMON_CTR3", "C-box 9: counter 3 (Xeon E7)"}, /* SDM 4, models */
	{0x00001107, "MSR_VIA_FCR", "VIA feature control"},
	{0x0000110a, "MSR_VIA_LONGHAUL", "VIA LongHaul: frequency and voltage"},
	{0x0000110b, "MSR_VIA_RNG", "VIA random number generator"},
	{0x00001147, "MSR_VIA_BCR2", "VIA bus configuration: clock multiplier"},
	{0x00001200, "IA32_LBR_0_INFO", "last branch record 0: details"}, /* SDM 4, 2-2 */
	{0x00001200, "MSR_ARCH_LBR_INFO_0", "last branch record 0: details"},
	{0x00001201, "IA32_LBR_1_INFO", "last branch record 1: details"}, /* SDM 4, 2-2 */
	{0x00001202, "IA32_LBR_2_INFO", "last branch record 2: details"}, /* SDM 4, 2-2 */
	{0x00001203, "IA32_LBR_3_INFO", "last branch record 3: details"}, /* SDM 4, 2-2 */
	{0x00001204, "IA32_LBR_4_INFO", "last branch record 4: details"}, /* SDM 4, 2-2 */
	{0x00001205, "IA32_LBR_5_INFO", "last branch record 5: details"}, /* SDM 4, 2-2 */
	{0x00001206, "IA32_LBR_6_INFO", "last branch record 6: details"}, /* SDM 4, 2-2 */
	{0x00001207, "IA32_LBR_7_INFO", "last branch record 7: details"}, /* SDM 4, 2-2 */
	{0x00001208, "IA32_LBR_8_INFO", "last branch record 8: details"}, /* SDM 4, 2-2 */
	{0x00001209, "IA32_LBR_9_INFO", "last branch record 9: details"}, /* SDM 4, 2-2 */
	{0x0000120a, "IA32_LBR_10_INFO", "last branch record 10: details"}, /* SDM 4, 2-2 */
	{0x0000120b, "IA32_LBR_11_INFO", "last branch record 11: details"}, /* SDM 4, 2-2 */
	{0x0000120c, "IA32_LBR_12_INFO", "last branch record 12: details"}, /* SDM 4, 2-2 */
	{0x0000120d, "IA32_LBR_13_INFO", "last branch record 13: details"}, /* SDM 4, 2-2 */
	{0x0000120e, "IA32_LBR_14_INFO", "last branch record 14: details"}, /* SDM 4, 2-2 */
	{0x0000120f, "IA32_LBR_15_INFO", "last branch record 15: details"}, /* SDM 4, 2-2 */
	{0x00001210, "IA32_LBR_16_INFO", "last branch record 16: details"}, /* SDM 4, 2-2 */
	{0x00001211, "IA32_LBR_17_INFO", "last branch record 17: details"}, /* SDM 4, 2-2 */
	{0x00001212, "IA32_LBR_18_INFO", "last branch record 18: details"}, /* SDM 4, 2-2 */
	{0x00001213, "IA32_LBR_19_INFO", "last branch record 19: details"}, /* SDM 4, 2-2 */
	{0x00001214, "IA32_LBR_20_INFO", "last branch record 20: details"}, /* SDM 4, 2-2 */
	{0x00001215, "IA32_LBR_21_INFO", "last branch record 21: details"}, /* SDM 4, 2-2 */
	{0x00001216, "IA32_LBR_22_INFO", "last branch record 22: details"}, /* SDM 4, 2-2 */
	{0x00001217, "IA32_LBR_23_INFO", "last branch record 23: details"}, /* SDM 4, 2-2 */
	{0x00001218, "IA32_LBR_24_INFO", "last branch record 24: details"}, /* SDM 4, 2-2 */
	{0x00001219, "IA32_LBR_25_INFO", "last branch record 25: details"}, /* SDM 4, 2-2 */
	{0x0000121a, "IA32_LBR_26_INFO", "last branch record 26: details"}, /* SDM 4, 2-2 */
	{0x0000121b, "IA32_LBR_27_INFO", "last branch record 27: details"}, /* SDM 4, 2-2 */
	{0x0000121c, "IA32_LBR_28_INFO", "last branch record 28: details"}, /* SDM 4, 2-2 */
	{0x0000121d, "IA32_LBR_29_INFO", "last branch record 29: details"}, /* SDM 4, 2-2 */
	{0x0000121e, "IA32_LBR_30_INFO", "last branch record 30: details"}, /* SDM 4, 2-2 */
	{0x0000121f, "IA32_LBR_31_INFO", "last branch record 31: details"}, /* SDM 4, 2-2 */
	{0x00001309, "MSR_RELOAD_FIXED_CTR0", "PEBS reload value of fixed counter 0"},
	{0x00001328, "MSR_SNOOP_RSP_0", "which snoop responses to count, 0"}, /* Linux 6.12 */
	{0x00001329, "MSR_SNOOP_RSP_1", "which snoop responses to count, 1"}, /* Linux 6.12 */
	{0x00001400, "IA32_SEAMRR_BASE", "TDX: base of the SEAM memory range"}, /* SDM 4, 2-2 */
	{0x00001401, "IA32_SEAMRR_MASK", "TDX: mask of the SEAM memory range"}, /* SDM 4, 2-2 */
	{0x00001406, "IA32_MCU_CONTROL", "lock on microcode loading"}, /* SDM 4, 2-2 */
	{0x000014c1, "MSR_RELOAD_PMC0", "PEBS reload value of counter 0"},
	{0x000014ce, "IA32_LBR_CTL", "last branch records: enable and filter"}, /* SDM 4, 2-2 */
	{0x000014ce, "MSR_ARCH_LBR_CTL", "last branch records: enable and filter"},
	{0x000014cf, "IA32_LBR_DEPTH", "last branch records: how many are kept"}, /* SDM 4, 2-2 */
	{0x000014cf, "MSR_ARCH_LBR_DEPTH", "last branch records: how many are kept"},
	{0x00001500, "IA32_LBR_0_FROM_IP", "last branch record 0: source"}, /* SDM 4, 2-2 */
	{0x00001500, "MSR_ARCH_LBR_FROM_0", "last branch record 0: source"},
	{0x00001501, "IA32_LBR_1_FROM_IP", "last branch record 1: source"}, /* SDM 4, 2-2 */
	{0x00001502, "IA32_LBR_2_FROM_IP", "last branch record 2: source"}, /* SDM 4, 2-2 */
	{0x00001503, "IA32_LBR_3_FROM_IP", "last branch record 3: source"}, /* SDM 4, 2-2 */
	{0x00001504, "IA32_LBR_4_FROM_IP", "last branch record 4: source"}, /* SDM 4, 2-2 */
	{0x00001505, "IA32_LBR_5_FROM_IP", "last branch record 5: source"}, /* SDM 4, 2-2 */
	{0x00001506, "IA32_LBR_6_FROM_IP", "last branch record 6: source"}, /* SDM 4, 2-2 */
	{0x00001507, "IA32_LBR_7_FROM_IP", "last branch record 7: source"}, /* SDM 4, 2-2 */
	{0x00001508, "IA32_LBR_8_FROM_IP", "last branch record 8: source"}, /* SDM 4, 2-2 */
	{0x00001509, "IA32_LBR_9_FROM_IP", "last branch record 9: source"}, /* SDM 4, 2-2 */
	{0x0000150a, "IA32_LBR_10_FROM_IP", "last branch record 10: source"}, /* SDM 4, 2-2 */
	{0x0000150b, "IA32_LBR_11_FROM_IP", "last branch record 11: source"}, /* SDM 4, 2-2 */
	{0x0000150c, "IA32_LBR_12_FROM_IP", "last branch record 12: source"}, /* SDM 4, 2-2 */
	{0x0000150d, "IA32_LBR_13_FROM_IP", "last branch record 13: source"}, /* SDM 4, 2-2 */
	{0x0000150e, "IA32_LBR_14_FROM_IP", "last branch record 14: source"}, /* SDM 4, 2-2 */
	{0x0000150f, "IA32_LBR_15_FROM_IP", "last branch record 15: source"}, /* SDM 4, 2-2 */
	{0x00001510, "IA32_LBR_16_FROM_IP", "last branch record 16: source"}, /* SDM 4, 2-2 */
	{0x00001511, "IA32_LBR_17_FROM_IP", "last branch record 17: source"}, /* SDM 4, 2-2 */
	{0x00001512, "IA32_LBR_18_FROM_IP", "last branch record 18: source"}, /* SDM 4, 2-2 */
	{0x00001513, "IA32_LBR_19_FROM_IP", "last branch record 19: source"}, /* SDM 4, 2-2 */
	{0x00001514, "IA32_LBR_20_FROM_IP", "last branch record 20: source"}, /* SDM 4, 2-2 */
	{0x00001515, "IA32_LBR_21_FROM_IP", "last branch record 21: source"}, /* SDM 4, 2-2 */
	{0x00001516, "IA32_LBR_22_FROM_IP", "last branch record 22: source"}, /* SDM 4, 2-2 */
	{0x00001517, "IA32_LBR_23_FROM_IP", "last branch record 23: source"}, /* SDM 4, 2-2 */
	{0x00001518, "IA32_LBR_24_FROM_IP", "last branch record 24: source"}, /* SDM 4, 2-2 */
	{0x00001519, "IA32_LBR_25_FROM_IP", "last branch record 25: source"}, /* SDM 4, 2-2 */
	{0x0000151a, "IA32_LBR_26_FROM_IP", "last branch record 26: source"}, /* SDM 4, 2-2 */
	{0x0000151b, "IA32_LBR_27_FROM_IP", "last branch record 27: source"}, /* SDM 4, 2-2 */
	{0x0000151c, "IA32_LBR_28_FROM_IP", "last branch record 28: source"}, /* SDM 4, 2-2 */
	{0x0000151d, "IA32_LBR_29_FROM_IP", "last branch record 29: source"}, /* SDM 4, 2-2 */
	{0x0000151e, "IA32_LBR_30_FROM_IP", "last branch record 30: source"}, /* SDM 4, 2-2 */
	{0x0000151f, "IA32_LBR_31_FROM_IP", "last branch record 31: source"}, /* SDM 4, 2-2 */
	{0x00001600, "IA32_LBR_0_TO_IP", "last branch record 0: target"}, /* SDM 4, 2-2 */
	{0x00001600, "MSR_ARCH_LBR_TO_0", "last branch record 0: target"},
	{0x00001601, "IA32_LBR_1_TO_IP", "last branch record 1: target"}, /* SDM 4, 2-2 */
	{0x00001602, "IA32_LBR_2_TO_IP", "last branch record 2: target"}, /* SDM 4, 2-2 */
	{0x00001603, "IA32_LBR_3_TO_IP", "last branch record 3: target"}, /* SDM 4, 2-2 */
	{0x00001604, "IA32_LBR_4_TO_IP", "last branch record 4: target"}, /* SDM 4, 2-2 */
	{0x00001605, "IA32_LBR_5_TO_IP", "last branch record 5: target"}, /* SDM 4, 2-2 */
	{0x00001606, "IA32_LBR_6_TO_IP", "last branch record 6: target"}, /* SDM 4, 2-2 */
	{0x00001607, "IA32_LBR_7_TO_IP", "last branch record 7: target"}, /* SDM 4, 2-2 */
	{0x00001608, "IA32_LBR_8_TO_IP", "last branch record 8: target"}, /* SDM 4, 2-2 */
	{0x00001609, "IA32_LBR_9_TO_IP", "last branch record 9: target"}, /* SDM 4, 2-2 */
	{0x0000160a, "IA32_LBR_10_TO_IP", "last branch record 10: target"}, /* SDM 4, 2-2 */
	{0x0000160b, "IA32_LBR_11_TO_IP", "last branch record 11: target"}, /* SDM 4, 2-2 */
	{0x0000160c, "IA32_LBR_12_TO_IP", "last branch record 12: target"}, /* SDM 4, 2-2 */
	{0x0000160d, "IA32_LBR_13_TO_IP", "last branch record 13: target"}, /* SDM 4, 2-2 */
	{0x0000160e, "IA32_LBR_14_TO_IP", "last branch record 14: target"}, /* SDM 4, 2-2 */
	{0x0000160f, "IA32_LBR_15_TO_IP", "last branch record 15: target"}, /* SDM 4, 2-2 */
	{0x00001610, "IA32_LBR_16_TO_IP", "last branch record 16: target"}, /* SDM 4, 2-2 */
	{0x00001611, "IA32_LBR_17_TO_IP", "last branch record 17: target"}, /* SDM 4, 2-2 */
	{0x00001612, "IA32_LBR_18_TO_IP", "last branch record 18: target"}, /* SDM 4, 2-2 */
	{0x00001613, "IA32_LBR_19_TO_IP", "last branch record 19: target"}, /* SDM 4, 2-2 */
	{0x00001614, "IA32_LBR_20_TO_IP", "last branch record 20: target"}, /* SDM 4, 2-2 */
	{0x00001615, "IA32_LBR_21_TO_IP", "last branch record 21: target"}, /* SDM 4, 2-2 */
	{0x00001616, "IA32_LBR_22_TO_IP", "last branch record 22: target"}, /* SDM 4, 2-2 */
	{0x00001617, "IA32_LBR_23_TO_IP", "last branch record 23: target"}, /* SDM 4, 2-2 */
	{0x00001618, "IA32_LBR_24_TO_IP", "last branch record 24: target"}, /* SDM 4, 2-2 */
	{0x00001619, "IA32_LBR_25_TO_IP", "last branch record 25: target"}, /* SDM 4, 2-2 */
	{0x0000161a, "IA32_LBR_26_TO_IP", "last branch record 26: target"}, /* SDM 4, 2-2 */
	{0x0000161b, "IA32_LBR_27_TO_IP", "last branch record 27: target"}, /* SDM 4, 2-2 */
	{0x0000161c, "IA32_LBR_28_TO_IP", "last branch record 28: target"}, /* SDM 4, 2-2 */
	{0x0000161d, "IA32_LBR_29_TO_IP", "last branch record 29: target"}, /* SDM 4, 2-2 */
	{0x0000161e, "IA32_LBR_30_TO_IP", "last branch record 30: target"}, /* SDM 4, 2-2 */
	{0x0000161f, "IA32_LBR_31_TO_IP", "last branch record 31: target"}, /* SDM 4, 2-2 */
	{0x000017d0, "IA32_HW_FEEDBACK_PTR", "hardware feedback: table address"},
	{0x000017d1, "IA32_HW_FEEDBACK_CONFIG", "hardware feedback: enables"},
	{0x000017d2, "IA32_THREAD_FEEDBACK_CHAR", "class of the code this thread runs"}, /* SDM 4, 2-2 */
	{0x000017d4, "IA32_HW_FEEDBACK_THREAD_CONFIG", "thread classification: enable"}, /* SDM 4, 2-2 */
	{0x000017da, "IA32_HRESET_ENABLE", "which histories HRESET may clear"}, /* SDM 4, 2-2 */
	{0x00001900, "IA32_PMC_GP0_CTR", "performance counter 0, new address"}, /* SDM 4, 2-2 */
	{0x00001900, "MSR_IA32_PMC_V6_GP0_CTR", "performance counter 0, new address"}, /* Linux 6.12 */
	{0x00001900, "MSR_GEODE_BUSCONT_CONF0", "Geode bus controller configuration"},
	{0x00001901, "IA32_PMC_GP0_CFG_A", "event select of counter 0, new address"}, /* SDM 4, 2-2 */
	{0x00001901, "MSR_IA32_PMC_V6_GP0_CFG_A", "event select of counter 0, new address"}, /* Linux 6.12 */
	{0x00001902, "MSR_IA32_PMC_V6_GP0_CFG_B", "counter 0: which overflows reload it"}, /* Linux 7.3 */
	{0x00001903, "IA32_PMC_GP0_CFG_C", "counter 0: reload value, PEBS settings"}, /* SDM 4, 2-2 */
	{0x00001903, "MSR_IA32_PMC_V6_GP0_CFG_C", "counter 0: reload value, PEBS settings"}, /* Linux 7.3 */
	{0x00001904, "IA32_PMC_GP1_CTR", "performance counter 1, new address"}, /* SDM 4, 2-2 */
	{0x00001905, "IA32_PMC_GP1_CFG_A", "event select of counter 1, new address"}, /* SDM 4, 2-2 */
	{0x00001907, "IA32_PMC_GP1_CFG_C", "counter 1: reload value, PEBS settings"}, /* SDM 4, 2-2 */
	{0x00001908, "IA32_PMC_GP2_CTR", "performance counter 2, new address"}, /* SDM 4, 2-2 */
	{0x00001909, "IA32_PMC_GP2_CFG_A", "event select of counter 2, new address"}, /* SDM 4, 2-2 */
	{0x0000190a, "IA32_PMC_GP2_CFG_B", "counter 2: which overflows reload it"}, /* SDM 4, 2-2 */
	{0x0000190b, "IA32_PMC_GP2_CFG_C", "counter 2: reload value, PEBS settings"}, /* SDM 4, 2-2 */
	{0x0000190c, "IA32_PMC_GP3_CTR", "performance counter 3, new address"}, /* SDM 4, 2-2 */
	{0x0000190d, "IA32_PMC_GP3_CFG_A", "event select of counter 3, new address"}, /* SDM 4, 2-2 */
	{0x0000190e, "IA32_PMC_GP3_CFG_B", "counter 3: which overflows reload it"}, /* SDM 4, 2-2 */
	{0x0000190f, "IA32_PMC_GP3_CFG_C", "counter 3: reload value, PEBS settings"}, /* SDM 4, 2-2 */
	{0x00001910, "IA32_PMC_GP4_CTR", "performance counter 4, new address"}, /* SDM 4, 2-2 */
	{0x00001911, "IA32_PMC_GP4_CFG_A", "event select of counter 4, new address"}, /* SDM 4, 2-2 */
	{0x00001912, "IA32_PMC_GP4_CFG_B", "counter 4: which overflows reload it"}, /* SDM 4, 2-2 */
	{0x00001913, "IA32_PMC_GP4_CFG_C", "counter 4: reload value, PEBS settings"}, /* SDM 4, 2-2 */
	{0x00001914, "IA32_PMC_GP5_CTR", "performance counter 5, new address"}, /* SDM 4, 2-2 */
	{0x00001915, "IA32_PMC_GP5_CFG_A", "event select of counter 5, new address"}, /* SDM 4, 2-2 */
	{0x00001916, "IA32_PMC_GP5_CFG_B", "counter 5: which overflows reload it"}, /* SDM 4, 2-2 */
	{0x00001917, "IA32_PMC_GP5_CFG_C", "counter 5: reload value, PEBS settings"}, /* SDM 4, 2-2 */
	{0x00001918, "IA32_PMC_GP6_CTR", "performance counter 6, new address"}, /* SDM 4, 2-2 */
	{0x00001919, "IA32_PMC_GP6_CFG_A", "event select of counter 6, new address"}, /* SDM 4, 2-2 */
	{0x0000191a, "IA32_PMC_GP6_CFG_B", "counter 6: which overflows reload it"}, /* SDM 4, 2-2 */
	{0x0000191b, "IA32_PMC_GP6_CFG_C", "counter 6: reload value, PEBS settings"}, /* SDM 4, 2-2 */
	{0x0000191c, "IA32_PMC_GP7_CTR", "performance counter 7, new address"}, /* SDM 4, 2-2 */
	{0x0000191d, "IA32_PMC_GP7_CFG_A", "event select of counter 7, new address"}, /* SDM 4, 2-2 */
	{0x0000191e, "IA32_PMC_GP7_CFG_B", "counter 7: which overflows reload it"}, /* SDM 4, 2-2 */
	{0x0000191f, "IA32_PMC_GP7_CFG_C", "counter 7: reload value, PEBS settings"}, /* SDM 4, 2-2 */
	{0x00001920, "IA32_PMC_GP8_CTR", "performance counter 8, new address"}, /* SDM 4, 2-2 */
	{0x00001921, "IA32_PMC_GP8_CFG_A", "event select of counter 8, new address"}, /* SDM 4, 2-2 */
	{0x00001924, "IA32_PMC_GP9_CTR", "performance counter 9, new address"}, /* SDM 4, 2-2 */
	{0x00001925, "IA32_PMC_GP9_CFG_A", "event select of counter 9, new address"}, /* SDM 4, 2-2 */
	{0x00001980, "IA32_PMC_FX0_CTR", "fixed counter 0, new address"}, /* SDM 4, 2-2 */
	{0x00001980, "MSR_IA32_PMC_V6_FX0_CTR", "fixed counter 0, new address"}, /* Linux 6.12 */
	{0x00001982, "IA32_PMC_FX0_CFG_B", "fixed counter 0: overflows that reload it"}, /* SDM 4, 2-2 */
	{0x00001982, "MSR_IA32_PMC_V6_FX0_CFG_B", "fixed counter 0: overflows that reload it"}, /* Linux 7.3 */
	{0x00001983, "IA32_PMC_FX0_CFG_C", "fixed counter 0: reload value, PEBS"}, /* SDM 4, 2-2 */
	{0x00001983, "MSR_IA32_PMC_V6_FX0_CFG_C", "fixed counter 0: reload value, PEBS"}, /* Linux 7.3 */
	{0x00001984, "IA32_PMC_FX1_CTR", "fixed counter 1, new address"}, /* SDM 4, 2-2 */
	{0x00001986, "IA32_PMC_FX1_CFG_B", "fixed counter 1: overflows that reload it"}, /* SDM 4, 2-2 */
	{0x00001987, "IA32_PMC_FX1_CFG_C", "fixed counter 1: reload value, PEBS"}, /* SDM 4, 2-2 */
	{0x00001988, "IA32_PMC_FX2_CTR", "fixed counter 2, new address"}, /* SDM 4, 2-2 */
	{0x0000198b, "IA32_PMC_FX2_CFG_C", "fixed counter 2: reload value, PEBS"}, /* SDM 4, 2-2 */
	{0x0000198c, "IA32_PMC_FX3_CTR", "fixed counter 3, new address"}, /* SDM 4, 2-2 */
	{0x00001990, "IA32_PMC_FX4_CTR", "fixed counter 4, new address"}, /* SDM 4, 2-2 */
	{0x00001993, "IA32_PMC_FX4_CFG_C", "fixed counter 4: reload value, PEBS"}, /* SDM 4, 2-2 */
	{0x00001994, "IA32_PMC_FX5_CTR", "fixed counter 5, new address"}, /* SDM 4, 2-2 */
	{0x00001997, "IA32_PMC_FX5_CFG_C", "fixed counter 5: reload value, PEBS"}, /* SDM 4, 2-2 */
	{0x00001998, "IA32_PMC_FX6_CTR", "fixed counter 6, new address"}, /* SDM 4, 2-2 */
	{0x0000199b, "IA32_PMC_FX6_CFG_C", "fixed counter 6: reload value, PEBS"}, /* SDM 4, 2-2 */
	{0x00001b01, "IA32_UARCH_MISC_CTL", "data operand independent timing (DOITM)"}, /* SDM 4, 2-2 */
	{0x4b564d00, "MSR_KVM_WALL_CLOCK_NEW", "KVM: page of the wall clock at boot"}, /* Linux 6.1 */
	{0x4b564d01, "MSR_KVM_SYSTEM_TIME_NEW", "KVM: page of the guest's time"}, /* Linux 6.1 */
	{0x4b564d02, "MSR_KVM_ASYNC_PF_EN", "KVM: asynchronous page faults: page, enable"}, /* Linux 6.1 */
	{0x4b564d03, "MSR_KVM_STEAL_TIME", "KVM: page of the time that the host stole"}, /* Linux 6.1 */
	{0x4b564d04, "MSR_KVM_PV_EOI_EN", "KVM: end of interrupt without an exit"}, /* Linux 6.1 */
	{0x4b564d05, "MSR_KVM_POLL_CONTROL", "KVM: whether the host polls on HLT"}, /* Linux 6.1 */
	{0x4b564d06, "MSR_KVM_ASYNC_PF_INT", "KVM: asynchronous page faults: vector"}, /* Linux 6.1 */
	{0x4b564d07, "MSR_KVM_ASYNC_PF_ACK", "KVM: asynchronous page faults: acknowledge"}, /* Linux 6.1 */
	{0x4b564d08, "MSR_KVM_MIGRATION_CONTROL", "KVM: whether the guest can be migrated"}, /* Linux 6.1 */
	{0x80868010, "MSR_TMTA_LONGRUN_CTRL", "Transmeta LongRun: performance window"},
	{0x80868011, "MSR_TMTA_LONGRUN_FLAGS", "Transmeta LongRun: enable, economy mode"},
	{0x80868018, "MSR_TMTA_LRTI_READOUT", "Transmeta LongRun: level to look up"},
	{0x8086801a, "MSR_TMTA_LRTI_VOLT_MHZ", "Transmeta LongRun: its voltage and MHz"},
	{0xc0000080, "IA32_EFER", "SYSCALL, long mode, NX and SVM enables"}, /* SDM 4, 2-2 */
	{0xc0000080, "EFER", "SYSCALL, long mode, NX and SVM enables"},
	{0xc0000081, "IA32_STAR", "SYSCALL: segment selectors"}, /* SDM 4, 2-2 */
	{0xc0000081, "STAR", "SYSCALL: segments and legacy-mode entry"},
	{0xc0000082, "IA32_LSTAR", "SYSCALL: entry point from 64-bit code"}, /* SDM 4, 2-2 */
	{0xc0000082, "LSTAR", "SYSCALL: entry point from 64-bit code"},
	{0xc0000082, "MSR_K6_WHCR", "K6 write allocation"},
	{0xc0000083, "IA32_CSTAR", "SYSCALL: entry from compatibility mode"}, /* SDM 4, 2-2 */
	{0xc0000083, "CSTAR", "SYSCALL: entry from compatibility mode"},
	{0xc0000084, "IA32_FMASK", "SYSCALL: flags that are cleared"}, /* SDM 4, 2-2 */
	{0xc0000084, "SF_MASK", "SYSCALL: flags that are cleared"}, /* APM 2, A */
	{0xc0000084, "MSR_SYSCALL_MASK", "SYSCALL: flags that are cleared"},
	{0xc0000085, "MSR_K6_UWCCR", "K6 uncached and write-combining ranges"},
	{0xc0000086, "MSR_K6_EPMR", "K6 PowerNow! I/O block"},
	{0xc0000087, "MSR_K6_PSOR", "K6 bus ratio, L2 cache, stepping"},
	{0xc0000088, "MSR_K6_PFIR", "K6 page flush and invalidation"},
	{0xc00000e7, "MPerfReadOnly", "MPERF, read only"}, /* APM 2, A */
	{0xc00000e8, "APerfReadOnly", "APERF, read only"}, /* APM 2, A */
	{0xc00000e9, "IRPerfCount", "counts retired instructions"}, /* APM 2, A */
	{0xc00000e9, "MSR_F17H_IRPERF", "counts retired instructions"},
	{0xc0000100, "IA32_FS_BASE", "base address of FS"}, /* SDM 4, 2-2 */
	{0xc0000100, "MSR_FS_BASE", "base address of FS"},
	{0xc0000101, "IA32_GS_BASE", "base address of GS"}, /* SDM 4, 2-2 */
	{0xc0000101, "MSR_GS_BASE", "base address of GS"},
	{0xc0000102, "IA32_KERNEL_GS_BASE", "what SWAPGS exchanges with the GS base"}, /* SDM 4, 2-2 */
	{0xc0000102, "KernelGSbase", "what SWAPGS exchanges with the GS base"}, /* APM 2, A */
	{0xc0000102, "MSR_KERNEL_GS_BASE", "what SWAPGS exchanges with the GS base"},
	{0xc0000103, "IA32_TSC_AUX", "what RDTSCP and RDPID return as CPU ID"}, /* SDM 4, 2-2 */
	{0xc0000103, "TSC_AUX", "what RDTSCP and RDPID return as CPU ID"},
	{0xc0000104, "TSC_RATIO", "scale of the TSC in guests, 8.32 fixed"}, /* APM 2, A */
	{0xc0000104, "MSR_AMD64_TSC_RATIO", "scale of the TSC in guests, 8.32 fixed"},
	{0xc0000108, "PrefetchControl", "which hardware prefetchers are off"}, /* APM 2, A */
	{0xc000010e, "LastBranchStackSelect", "last branch stack: filter"}, /* APM 2, A */
	{0xc000010e, "MSR_AMD64_LBR_SELECT", "last branch stack: filter"},
	{0xc000010f, "DebugExtnCtl", "last branch stack: enable"}, /* APM 2, A */
	{0xc000010f, "MSR_AMD_DBG_EXTN_CFG", "last branch stack: enable"},
	{0xc0000200, "L3QOS_BW_CONTROL_0", "bandwidth limit of class 0"}, /* APM 2, A */
	{0xc0000200, "MSR_IA32_MBA_BW_BASE", "bandwidth limit of class 0"}, /* Linux 6.12 */
	{0xc0000201, "L3QOS_BW_CONTROL_1", "bandwidth limit of class 1"}, /* APM 2, A */
	{0xc0000202, "L3QOS_BW_CONTROL_2", "bandwidth limit of class 2"}, /* APM 2, A */
	{0xc0000203, "L3QOS_BW_CONTROL_3", "bandwidth limit of class 3"}, /* APM 2, A */
	{0xc0000204, "L3QOS_BW_CONTROL_4", "bandwidth limit of class 4"}, /* APM 2, A */
	{0xc0000205, "L3QOS_BW_CONTROL_5", "bandwidth limit of class 5"}, /* APM 2, A */
	{0xc0000206, "L3QOS_BW_CONTROL_6", "bandwidth limit of class 6"}, /* APM 2, A */
	{0xc0000207, "L3QOS_BW_CONTROL_7", "bandwidth limit of class 7"}, /* APM 2, A */
	{0xc0000208, "L3QOS_BW_CONTROL_8", "bandwidth limit of class 8"}, /* APM 2, A */
	{0xc0000209, "L3QOS_BW_CONTROL_9", "bandwidth limit of class 9"}, /* APM 2, A */
	{0xc000020a, "L3QOS_BW_CONTROL_10", "bandwidth limit of class 10"}, /* APM 2, A */
	{0xc000020b, "L3QOS_BW_CONTROL_11", "bandwidth limit of class 11"}, /* APM 2, A */
	{0xc000020c, "L3QOS_BW_CONTROL_12", "bandwidth limit of class 12"}, /* APM 2, A */
	{0xc000020d, "L3QOS_BW_CONTROL_13", "bandwidth limit of class 13"}, /* APM 2, A */
	{0xc000020e, "L3QOS_BW_CONTROL_14", "bandwidth limit of class 14"}, /* APM 2, A */
	{0xc000020f, "L3QOS_BW_CONTROL_15", "bandwidth limit of class 15"}, /* APM 2, A */
	{0xc0000280, "L3QOS_SMBW_CONTROL_0", "slow-memory limit of class 0"}, /* APM 2, A */
	{0xc0000280, "MSR_IA32_SMBA_BW_BASE", "slow-memory limit of class 0"}, /* Linux 6.12 */
	{0xc0000281, "L3QOS_SMBW_CONTROL_1", "slow-memory limit of class 1"}, /* APM 2, A */
	{0xc0000282, "L3QOS_SMBW_CONTROL_2", "slow-memory limit of class 2"}, /* APM 2, A */
	{0xc0000283, "L3QOS_SMBW_CONTROL_3", "slow-memory limit of class 3"}, /* APM 2, A */
	{0xc0000284, "L3QOS_SMBW_CONTROL_4", "slow-memory limit of class 4"}, /* APM 2, A */
	{0xc0000285, "L3QOS_SMBW_CONTROL_5", "slow-memory limit of class 5"}, /* APM 2, A */
	{0xc0000286, "L3QOS_SMBW_CONTROL_6", "slow-memory limit of class 6"}, /* APM 2, A */
	{0xc0000287, "L3QOS_SMBW_CONTROL_7", "slow-memory limit of class 7"}, /* APM 2, A */
	{0xc0000288, "L3QOS_SMBW_CONTROL_8", "slow-memory limit of class 8"}, /* APM 2, A */
	{0xc0000289, "L3QOS_SMBW_CONTROL_9", "slow-memory limit of class 9"}, /* APM 2, A */
	{0xc000028a, "L3QOS_SMBW_CONTROL_10", "slow-memory limit of class 10"}, /* APM 2, A */
	{0xc000028b, "L3QOS_SMBW_CONTROL_11", "slow-memory limit of class 11"}, /* APM 2, A */
	{0xc000028c, "L3QOS_SMBW_CONTROL_12", "slow-memory limit of class 12"}, /* APM 2, A */
	{0xc000028d, "L3QOS_SMBW_CONTROL_13", "slow-memory limit of class 13"}, /* APM 2, A */
	{0xc000028e, "L3QOS_SMBW_CONTROL_14", "slow-memory limit of class 14"}, /* APM 2, A */
	{0xc000028f, "L3QOS_SMBW_CONTROL_15", "slow-memory limit of class 15"}, /* APM 2, A */
	{0xc0000300, "PerfCntrGlobalStatus", "which counters have overflowed"}, /* APM 2, A */
	{0xc0000300, "MSR_AMD64_PERF_CNTR_GLOBAL_STATUS", "which counters have overflowed"},
	{0xc0000301, "PerfCntrGlobalCtl", "enables of all core counters"}, /* APM 2, A */
	{0xc0000301, "MSR_AMD64_PERF_CNTR_GLOBAL_CTL", "enables of all core counters"},
	{0xc0000302, "PerfCntrGlobalStatusClr", "clears counter overflow bits"}, /* APM 2, A */
	{0xc0000302, "MSR_AMD64_PERF_CNTR_GLOBAL_STATUS_CLR", "clears counter overflow bits"},
	{0xc0000303, "PerfCntrGlobalStatusSet", "sets counter overflow bits"}, /* APM 2, A */
	{0xc0000303, "MSR_AMD64_PERF_CNTR_GLOBAL_STATUS_SET", "sets counter overflow bits"}, /* Linux 6.12 */
	{0xc00003fd, "L3_QOS_ABMC_CFG", "bandwidth counters: assigns an RMID"}, /* APM 2, A */
	{0xc00003fd, "MSR_IA32_L3_QOS_ABMC_CFG", "bandwidth counters: assigns an RMID"}, /* Linux 7.3 */
	{0xc00003fe, "L3_QOS_ABMC_DSC", "bandwidth counters: reads an assignment"}, /* APM 2, A */
	{0xc00003ff, "L3_QOS_EXT_CFG", "L3 QoS extensions: ABMC, SDCI enables"}, /* APM 2, A */
	{0xc00003ff, "MSR_IA32_L3_QOS_EXT_CFG", "L3 QoS extensions: ABMC, SDCI enables"}, /* Linux 7.3 */
	{0xc0000400, "QOS_EVT_CFG_0", "what bandwidth event 0 counts"}, /* APM 2, A */
	{0xc0000400, "MSR_IA32_EVT_CFG_BASE", "what bandwidth event 0 counts"}, /* Linux 6.12 */
	{0xc0000401, "QOS_EVT_CFG_1", "what bandwidth event 1 counts"}, /* APM 2, A */
	{0xc0000408, "MC4_MISC1", "bank 4: more on the error, part 1"}, /* APM 2, A */
	{0xc0000409, "MC4_MISC2", "bank 4: more on the error, part 2"}, /* APM 2, A */
	{0xc000040a, "MC4_MISC3", "bank 4: more on the error, part 3"}, /* APM 2, A */
	{0xc0000410, "MCA_INTR_CFG", "vectors of machine-check interrupts"}, /* APM 2, A */
	{0xc0000500, "MSR_AMD_WORKLOAD_CLASS_CONFIG", "workload classification: enable"}, /* Linux 7.3 */
	{0xc0000501, "MSR_AMD_WORKLOAD_CLASS_ID", "class of the code this thread runs"}, /* Linux 7.3 */
	{0xc0000502, "MSR_AMD_WORKLOAD_HRST", "workload classification: history reset"}, /* Linux 7.3 */
	{0xc0002000, "MCA_CTL", "bank 0 (i: +0x10*i): error enables"}, /* APM 2, A */
	{0xc0002000, "MSR_AMD64_SMCA_MC0_CTL", "bank 0: error enables"}, /* Linux 6.1 */
	{0xc0002001, "MCA_STATUS", "bank 0 (i: +0x10*i): error, if valid"}, /* APM 2, A */
	{0xc0002001, "MSR_AMD64_SMCA_MC0_STATUS", "bank 0: error, if valid"}, /* Linux 6.1 */
	{0xc0002002, "MCA_ADDR", "bank 0 (i: +0x10*i): address of the error"}, /* APM 2, A */
	{0xc0002002, "MSR_AMD64_SMCA_MC0_ADDR", "bank 0: address of the error"}, /* Linux 6.1 */
	{0xc0002003, "MCA_MISC0", "bank 0 (i: +0x10*i): error threshold"}, /* APM 2, A */
	{0xc0002003, "MSR_AMD64_SMCA_MC0_MISC0", "bank 0: error threshold"}, /* Linux 6.1 */
	{0xc0002004, "MCA_CONFIG", "bank 0 (i: +0x10*i): features, enables"}, /* APM 2, A */
	{0xc0002004, "MSR_AMD64_SMCA_MC0_CONFIG", "bank 0: features, enables"}, /* Linux 6.1 */
	{0xc0002005, "MCA_IPID", "bank 0 (i: +0x10*i): type of the unit"}, /* APM 2, A */
	{0xc0002005, "MSR_AMD64_SMCA_MC0_IPID", "bank 0: type of the unit"}, /* Linux 6.1 */
	{0xc0002006, "MCA_SYND", "bank 0 (i: +0x10*i): syndrome"}, /* APM 2, A */
	{0xc0002006, "MSR_AMD64_SMCA_MC0_SYND", "bank 0: syndrome"}, /* Linux 6.1 */
	{0xc0002008, "MCA_DESTAT", "bank 0 (i: +0x10*i): deferred error"}, /* APM 2, A */
	{0xc0002008, "MSR_AMD64_SMCA_MC0_DESTAT", "bank 0: deferred error"}, /* Linux 6.1 */
	{0xc0002009, "MCA_DEADDR", "bank 0 (i: +0x10*i): its address"}, /* APM 2, A */
	{0xc0002009, "MSR_AMD64_SMCA_MC0_DEADDR", "bank 0: address of the deferred error"}, /* Linux 6.1 */
	{0xc000200a, "MCA_MISC1", "bank 0 (i: +0x10*i): more on the error"}, /* APM 2, A */
	{0xc000200a, "MSR_AMD64_SMCA_MC0_MISC1", "bank 0: more on the error"}, /* Linux 6.1 */
	{0xc000200b, "MCA_MISC2", "bank 0 (i: +0x10*i): more on the error"}, /* APM 2, A */
	{0xc000200c, "MCA_MISC3", "bank 0 (i: +0x10*i): more on the error"}, /* APM 2, A */
	{0xc000200d, "MCA_MISC4", "bank 0 (i: +0x10*i): more on the error"}, /* APM 2, A */
	{0xc000200e, "MCA_SYND1", "bank 0 (i: +0x10*i): more syndrome"}, /* APM 2, A */
	{0xc000200f, "MCA_SYND2", "bank 0 (i: +0x10*i): more syndrome"}, /* APM 2, A */
	{0xc0002010, "MSR_AMD64_SMCA_MC1_CTL", "bank 1: error enables"}, /* Linux 6.1 */
	{0xc0002011, "MSR_AMD64_SMCA_MC1_STATUS", "bank 1: error, if valid"}, /* Linux 6.1 */
	{0xc0002012, "MSR_AMD64_SMCA_MC1_ADDR", "bank 1: address of the error"}, /* Linux 6.1 */
	{0xc0002013, "MSR_AMD64_SMCA_MC1_MISC0", "bank 1: error threshold"}, /* Linux 6.1 */
	{0xc0002014, "MSR_AMD64_SMCA_MC1_CONFIG", "bank 1: features, enables"}, /* Linux 6.1 */
	{0xc0002015, "MSR_AMD64_SMCA_MC1_IPID", "bank 1: type of the unit"}, /* Linux 6.1 */
	{0xc0002016, "MSR_AMD64_SMCA_MC1_SYND", "bank 1: syndrome"}, /* Linux 6.1 */
	{0xc0002018, "MSR_AMD64_SMCA_MC1_DESTAT", "bank 1: deferred error"}, /* Linux 6.1 */
	{0xc0002019, "MSR_AMD64_SMCA_MC1_DEADDR", "bank 1: address of the deferred error"}, /* Linux 6.1 */
	{0xc000201a, "MSR_AMD64_SMCA_MC1_MISC1", "bank 1: more on the error"}, /* Linux 6.1 */
	{0xc0002020, "MSR_AMD64_SMCA_MC2_CTL", "bank 2: error enables"}, /* Linux 6.1 */
	{0xc0002021, "MSR_AMD64_SMCA_MC2_STATUS", "bank 2: error, if valid"}, /* Linux 6.1 */
	{0xc0002022, "MSR_AMD64_SMCA_MC2_ADDR", "bank 2: address of the error"}, /* Linux 6.1 */
	{0xc0002023, "MSR_AMD64_SMCA_MC2_MISC0", "bank 2: error threshold"}, /* Linux 6.1 */
	{0xc0002024, "MSR_AMD64_SMCA_MC2_CONFIG", "bank 2: features, enables"}, /* Linux 6.1 */
	{0xc0002025, "MSR_AMD64_SMCA_MC2_IPID", "bank 2: type of the unit"}, /* Linux 6.1 */
	{0xc0002026, "MSR_AMD64_SMCA_MC2_SYND", "bank 2: syndrome"}, /* Linux 6.1 */
	{0xc0002028, "MSR_AMD64_SMCA_MC2_DESTAT", "bank 2: deferred error"}, /* Linux 6.1 */
	{0xc0002029, "MSR_AMD64_SMCA_MC2_DEADDR", "bank 2: address of the deferred error"}, /* Linux 6.1 */
	{0xc000202a, "MSR_AMD64_SMCA_MC2_MISC1", "bank 2: more on the error"}, /* Linux 6.1 */
	{0xc0002030, "MSR_AMD64_SMCA_MC3_CTL", "bank 3: error enables"}, /* Linux 6.1 */
	{0xc0002031, "MSR_AMD64_SMCA_MC3_STATUS", "bank 3: error, if valid"}, /* Linux 6.1 */
	{0xc0002032, "MSR_AMD64_SMCA_MC3_ADDR", "bank 3: address of the error"}, /* Linux 6.1 */
	{0xc0002033, "MSR_AMD64_SMCA_MC3_MISC0", "bank 3: error threshold"}, /* Linux 6.1 */
	{0xc0002034, "MSR_AMD64_SMCA_MC3_CONFIG", "bank 3: features, enables"}, /* Linux 6.1 */
	{0xc0002035, "MSR_AMD64_SMCA_MC3_IPID", "bank 3: type of the unit"}, /* Linux 6.1 */
	{0xc0002036, "MSR_AMD64_SMCA_MC3_SYND", "bank 3: syndrome"}, /* Linux 6.1 */
	{0xc0002038, "MSR_AMD64_SMCA_MC3_DESTAT", "bank 3: deferred error"}, /* Linux 6.1 */
	{0xc0002039, "MSR_AMD64_SMCA_MC3_DEADDR", "bank 3: address of the deferred error"}, /* Linux 6.1 */
	{0xc000203a, "MSR_AMD64_SMCA_MC3_MISC1", "bank 3: more on the error"}, /* Linux 6.1 */
	{0xc0002040, "MSR_AMD64_SMCA_MC4_CTL", "bank 4: error enables"}, /* Linux 6.1 */
	{0xc0002041, "MSR_AMD64_SMCA_MC4_STATUS", "bank 4: error, if valid"}, /* Linux 6.1 */
	{0xc0002042, "MSR_AMD64_SMCA_MC4_ADDR", "bank 4: address of the error"}, /* Linux 6.1 */
	{0xc0002043, "MSR_AMD64_SMCA_MC4_MISC0", "bank 4: error threshold"}, /* Linux 6.1 */
	{0xc0002044, "MSR_AMD64_SMCA_MC4_CONFIG", "bank 4: features, enables"}, /* Linux 6.1 */
	{0xc0002045, "MSR_AMD64_SMCA_MC4_IPID", "bank 4: type of the unit"}, /* Linux 6.1 */
	{0xc0002046, "MSR_AMD64_SMCA_MC4_SYND", "bank 4: syndrome"}, /* Linux 6.1 */
	{0xc0002048, "MSR_AMD64_SMCA_MC4_DESTAT", "bank 4: deferred error"}, /* Linux 6.1 */
	{0xc0002049, "MSR_AMD64_SMCA_MC4_DEADDR", "bank 4: address of the deferred error"}, /* Linux 6.1 */
	{0xc000204a, "MSR_AMD64_SMCA_MC4_MISC1", "bank 4: more on the error"}, /* Linux 6.1 */
	{0xc0002050, "MSR_AMD64_SMCA_MC5_CTL", "bank 5: error enables"}, /* Linux 6.1 */
	{0xc0002051, "MSR_AMD64_SMCA_MC5_STATUS", "bank 5: error, if valid"}, /* Linux 6.1 */
	{0xc0002052, "MSR_AMD64_SMCA_MC5_ADDR", "bank 5: address of the error"}, /* Linux 6.1 */
	{0xc0002053, "MSR_AMD64_SMCA_MC5_MISC0", "bank 5: error threshold"}, /* Linux 6.1 */
	{0xc0002054, "MSR_AMD64_SMCA_MC5_CONFIG", "bank 5: features, enables"}, /* Linux 6.1 */
	{0xc0002055, "MSR_AMD64_SMCA_MC5_IPID", "bank 5: type of the unit"}, /* Linux 6.1 */
	{0xc0002056, "MSR_AMD64_SMCA_MC5_SYND", "bank 5: syndrome"}, /* Linux 6.1 */
	{0xc0002058, "MSR_AMD64_SMCA_MC5_DESTAT", "bank 5: deferred error"}, /* Linux 6.1 */
	{0xc0002059, "MSR_AMD64_SMCA_MC5_DEADDR", "bank 5: address of the deferred error"}, /* Linux 6.1 */
	{0xc000205a, "MSR_AMD64_SMCA_MC5_MISC1", "bank 5: more on the error"}, /* Linux 6.1 */
	{0xc0002060, "MSR_AMD64_SMCA_MC6_CTL", "bank 6: error enables"}, /* Linux 6.1 */
	{0xc0002061, "MSR_AMD64_SMCA_MC6_STATUS", "bank 6: error, if valid"}, /* Linux 6.1 */
	{0xc0002062, "MSR_AMD64_SMCA_MC6_ADDR", "bank 6: address of the error"}, /* Linux 6.1 */
	{0xc0002063, "MSR_AMD64_SMCA_MC6_MISC0", "bank 6: error threshold"}, /* Linux 6.1 */
	{0xc0002064, "MSR_AMD64_SMCA_MC6_CONFIG", "bank 6: features, enables"}, /* Linux 6.1 */
	{0xc0002065, "MSR_AMD64_SMCA_MC6_IPID", "bank 6: type of the unit"}, /* Linux 6.1 */
	{0xc0002066, "MSR_AMD64_SMCA_MC6_SYND", "bank 6: syndrome"}, /* Linux 6.1 */
	{0xc0002068, "MSR_AMD64_SMCA_MC6_DESTAT", "bank 6: deferred error"}, /* Linux 6.1 */
	{0xc0002069, "MSR_AMD64_SMCA_MC6_DEADDR", "bank 6: address of the deferred error"}, /* Linux 6.1 */
	{0xc000206a, "MSR_AMD64_SMCA_MC6_MISC1", "bank 6: more on the error"}, /* Linux 6.1 */
	{0xc0002070, "MSR_AMD64_SMCA_MC7_CTL", "bank 7: error enables"}, /* Linux 6.1 */
	{0xc0002071, "MSR_AMD64_SMCA_MC7_STATUS", "bank 7: error, if valid"}, /* Linux 6.1 */
	{0xc0002072, "MSR_AMD64_SMCA_MC7_ADDR", "bank 7: address of the error"}, /* Linux 6.1 */
	{0xc0002073, "MSR_AMD64_SMCA_MC7_MISC0", "bank 7: error threshold"}, /* Linux 6.1 */
	{0xc0002074, "MSR_AMD64_SMCA_MC7_CONFIG", "bank 7: features, enables"}, /* Linux 6.1 */
	{0xc0002075, "MSR_AMD64_SMCA_MC7_IPID", "bank 7: type of the unit"}, /* Linux 6.1 */
	{0xc0002076, "MSR_AMD64_SMCA_MC7_SYND", "bank 7: syndrome"}, /* Linux 6.1 */
	{0xc0002078, "MSR_AMD64_SMCA_MC7_DESTAT", "bank 7: deferred error"}, /* Linux 6.1 */
	{0xc0002079, "MSR_AMD64_SMCA_MC7_DEADDR", "bank 7: address of the deferred error"}, /* Linux 6.1 */
	{0xc000207a, "MSR_AMD64_SMCA_MC7_MISC1", "bank 7: more on the error"}, /* Linux 6.1 */
	{0xc0002080, "MSR_AMD64_SMCA_MC8_CTL", "bank 8: error enables"}, /* Linux 6.1 */
	{0xc0002081, "MSR_AMD64_SMCA_MC8_STATUS", "bank 8: error, if valid"}, /* Linux 6.1 */
	{0xc0002082, "MSR_AMD64_SMCA_MC8_ADDR", "bank 8: address of the error"}, /* Linux 6.1 */
	{0xc0002083, "MSR_AMD64_SMCA_MC8_MISC0", "bank 8: error threshold"}, /* Linux 6.1 */
	{0xc0002084, "MSR_AMD64_SMCA_MC8_CONFIG", "bank 8: features, enables"}, /* Linux 6.1 */
	{0xc0002085, "MSR_AMD64_SMCA_MC8_IPID", "bank 8: type of the unit"}, /* Linux 6.1 */
	{0xc0002086, "MSR_AMD64_SMCA_MC8_SYND", "bank 8: syndrome"}, /* Linux 6.1 */
	{0xc0002088, "MSR_AMD64_SMCA_MC8_DESTAT", "bank 8: deferred error"}, /* Linux 6.1 */
	{0xc0002089, "MSR_AMD64_SMCA_MC8_DEADDR", "bank 8: address of the deferred error"}, /* Linux 6.1 */
	{0xc000208a, "MSR_AMD64_SMCA_MC8_MISC1", "bank 8: more on the error"}, /* Linux 6.1 */
	{0xc0002090, "MSR_AMD64_SMCA_MC9_CTL", "bank 9: error enables"}, /* Linux 6.1 */
	{0xc0002091, "MSR_AMD64_SMCA_MC9_STATUS", "bank 9: error, if valid"}, /* Linux 6.1 */
	{0xc0002092, "MSR_AMD64_SMCA_MC9_ADDR", "bank 9: address of the error"}, /* Linux 6.1 */
	{0xc0002093, "MSR_AMD64_SMCA_MC9_MISC0", "bank 9: error threshold"}, /* Linux 6.1 */
	{0xc0002094, "MSR_AMD64_SMCA_MC9_CONFIG", "bank 9: features, enables"}, /* Linux 6.1 */
	{0xc0002095, "MSR_AMD64_SMCA_MC9_IPID", "bank 9: type of the unit"}, /* Linux 6.1 */
	{0xc0002096, "MSR_AMD64_SMCA_MC9_SYND", "bank 9: syndrome"}, /* Linux 6.1 */
	{0xc0002098, "MSR_AMD64_SMCA_MC9_DESTAT", "bank 9: deferred error"}, /* Linux 6.1 */
	{0xc0002099, "MSR_AMD64_SMCA_MC9_DEADDR", "bank 9: address of the deferred error"}, /* Linux 6.1 */
	{0xc000209a, "MSR_AMD64_SMCA_MC9_MISC1", "bank 9: more on the error"}, /* Linux 6.1 */
	{0xc00020a0, "MSR_AMD64_SMCA_MC10_CTL", "bank 10: error enables"}, /* Linux 6.1 */
	{0xc00020a1, "MSR_AMD64_SMCA_MC10_STATUS", "bank 10: error, if valid"}, /* Linux 6.1 */
	{0xc00020a2, "MSR_AMD64_SMCA_MC10_ADDR", "bank 10: address of the error"}, /* Linux 6.1 */
	{0xc00020a3, "MSR_AMD64_SMCA_MC10_MISC0", "bank 10: error threshold"}, /* Linux 6.1 */
	{0xc00020a4, "MSR_AMD64_SMCA_MC10_CONFIG", "bank 10: features, enables"}, /* Linux 6.1 */
	{0xc00020a5, "MSR_AMD64_SMCA_MC10_IPID", "bank 10: type of the unit"}, /* Linux 6.1 */
	{0xc00020a6, "MSR_AMD64_SMCA_MC10_SYND", "bank 10: syndrome"}, /* Linux 6.1 */
	{0xc00020a8, "MSR_AMD64_SMCA_MC10_DESTAT", "bank 10: deferred error"}, /* Linux 6.1 */
	{0xc00020a9, "MSR_AMD64_SMCA_MC10_DEADDR", "bank 10: address of the deferred error"}, /* Linux 6.1 */
	{0xc00020aa, "MSR_AMD64_SMCA_MC10_MISC1", "bank 10: more on the error"}, /* Linux 6.1 */
	{0xc00020b0, "MSR_AMD64_SMCA_MC11_CTL", "bank 11: error enables"}, /* Linux 6.1 */
	{0xc00020b1, "MSR_AMD64_SMCA_MC11_STATUS", "bank 11: error, if valid"}, /* Linux 6.1 */
	{0xc00020b2, "MSR_AMD64_SMCA_MC11_ADDR", "bank 11: address of the error"}, /* Linux 6.1 */
	{0xc00020b3, "MSR_AMD64_SMCA_MC11_MISC0", "bank 11: error threshold"}, /* Linux 6.1 */
	{0xc00020b4, "MSR_AMD64_SMCA_MC11_CONFIG", "bank 11: features, enables"}, /* Linux 6.1 */
	{0xc00020b5, "MSR_AMD64_SMCA_MC11_IPID", "bank 11: type of the unit"}, /* Linux 6.1 */
	{0xc00020b6, "MSR_AMD64_SMCA_MC11_SYND", "bank 11: syndrome"}, /* Linux 6.1 */
	{0xc00020b8, "MSR_AMD64_SMCA_MC11_DESTAT", "bank 11: deferred error"}, /* Linux 6.1 */
	{0xc00020b9, "MSR_AMD64_SMCA_MC11_DEADDR", "bank 11: address of the deferred error"}, /* Linux 6.1 */
	{0xc00020ba, "MSR_AMD64_SMCA_MC11_MISC1", "bank 11: more on the error"}, /* Linux 6.1 */
	{0xc00020c0, "MSR_AMD64_SMCA_MC12_CTL", "bank 12: error enables"}, /* Linux 6.1 */
	{0xc00020c1, "MSR_AMD64_SMCA_MC12_STATUS", "bank 12: error, if valid"}, /* Linux 6.1 */
	{0xc00020c2, "MSR_AMD64_SMCA_MC12_ADDR", "bank 12: address of the error"}, /* Linux 6.1 */
	{0xc00020c3, "MSR_AMD64_SMCA_MC12_MISC0", "bank 12: error threshold"}, /* Linux 6.1 */
	{0xc00020c4, "MSR_AMD64_SMCA_MC12_CONFIG", "bank 12: features, enables"}, /* Linux 6.1 */
	{0xc00020c5, "MSR_AMD64_SMCA_MC12_IPID", "bank 12: type of the unit"}, /* Linux 6.1 */
	{0xc00020c6, "MSR_AMD64_SMCA_MC12_SYND", "bank 12: syndrome"}, /* Linux 6.1 */
	{0xc00020c8, "MSR_AMD64_SMCA_MC12_DESTAT", "bank 12: deferred error"}, /* Linux 6.1 */
	{0xc00020c9, "MSR_AMD64_SMCA_MC12_DEADDR", "bank 12: address of the deferred error"}, /* Linux 6.1 */
	{0xc00020ca, "MSR_AMD64_SMCA_MC12_MISC1", "bank 12: more on the error"}, /* Linux 6.1 */
	{0xc00020d0, "MSR_AMD64_SMCA_MC13_CTL", "bank 13: error enables"}, /* Linux 6.1 */
	{0xc00020d1, "MSR_AMD64_SMCA_MC13_STATUS", "bank 13: error, if valid"}, /* Linux 6.1 */
	{0xc00020d2, "MSR_AMD64_SMCA_MC13_ADDR", "bank 13: address of the error"}, /* Linux 6.1 */
	{0xc00020d3, "MSR_AMD64_SMCA_MC13_MISC0", "bank 13: error threshold"}, /* Linux 6.1 */
	{0xc00020d4, "MSR_AMD64_SMCA_MC13_CONFIG", "bank 13: features, enables"}, /* Linux 6.1 */
	{0xc00020d5, "MSR_AMD64_SMCA_MC13_IPID", "bank 13: type of the unit"}, /* Linux 6.1 */
	{0xc00020d6, "MSR_AMD64_SMCA_MC13_SYND", "bank 13: syndrome"}, /* Linux 6.1 */
	{0xc00020d8, "MSR_AMD64_SMCA_MC13_DESTAT", "bank 13: deferred error"}, /* Linux 6.1 */
	{0xc00020d9, "MSR_AMD64_SMCA_MC13_DEADDR", "bank 13: address of the deferred error"}, /* Linux 6.1 */
	{0xc00020da, "MSR_AMD64_SMCA_MC13_MISC1", "bank 13: more on the error"}, /* Linux 6.1 */
	{0xc00020e0, "MSR_AMD64_SMCA_MC14_CTL", "bank 14: error enables"}, /* Linux 6.1 */
	{0xc00020e1, "MSR_AMD64_SMCA_MC14_STATUS", "bank 14: error, if valid"}, /* Linux 6.1 */
	{0xc00020e2, "MSR_AMD64_SMCA_MC14_ADDR", "bank 14: address of the error"}, /* Linux 6.1 */
	{0xc00020e3, "MSR_AMD64_SMCA_MC14_MISC0", "bank 14: error threshold"}, /* Linux 6.1 */
	{0xc00020e4, "MSR_AMD64_SMCA_MC14_CONFIG", "bank 14: features, enables"}, /* Linux 6.1 */
	{0xc00020e5, "MSR_AMD64_SMCA_MC14_IPID", "bank 14: type of the unit"}, /* Linux 6.1 */
	{0xc00020e6, "MSR_AMD64_SMCA_MC14_SYND", "bank 14: syndrome"}, /* Linux 6.1 */
	{0xc00020e8, "MSR_AMD64_SMCA_MC14_DESTAT", "bank 14: deferred error"}, /* Linux 6.1 */
	{0xc00020e9, "MSR_AMD64_SMCA_MC14_DEADDR", "bank 14: address of the deferred error"}, /* Linux 6.1 */
	{0xc00020ea, "MSR_AMD64_SMCA_MC14_MISC1", "bank 14: more on the error"}, /* Linux 6.1 */
	{0xc00020f0, "MSR_AMD64_SMCA_MC15_CTL", "bank 15: error enables"}, /* Linux 6.1 */
	{0xc00020f1, "MSR_AMD64_SMCA_MC15_STATUS", "bank 15: error, if valid"}, /* Linux 6.1 */
	{0xc00020f2, "MSR_AMD64_SMCA_MC15_ADDR", "bank 15: address of the error"}, /* Linux 6.1 */
	{0xc00020f3, "MSR_AMD64_SMCA_MC15_MISC0", "bank 15: error threshold"}, /* Linux 6.1 */
	{0xc00020f4, "MSR_AMD64_SMCA_MC15_CONFIG", "bank 15: features, enables"}, /* Linux 6.1 */
	{0xc00020f5, "MSR_AMD64_SMCA_MC15_IPID", "bank 15: type of the unit"}, /* Linux 6.1 */
	{0xc00020f6, "MSR_AMD64_SMCA_MC15_SYND", "bank 15: syndrome"}, /* Linux 6.1 */
	{0xc00020f8, "MSR_AMD64_SMCA_MC15_DESTAT", "bank 15: deferred error"}, /* Linux 6.1 */
	{0xc00020f9, "MSR_AMD64_SMCA_MC15_DEADDR", "bank 15: address of the deferred error"}, /* Linux 6.1 */
	{0xc00020fa, "MSR_AMD64_SMCA_MC15_MISC1", "bank 15: more on the error"}, /* Linux 6.1 */
	{0xc0002100, "MSR_AMD64_SMCA_MC16_CTL", "bank 16: error enables"}, /* Linux 6.1 */
	{0xc0002101, "MSR_AMD64_SMCA_MC16_STATUS", "bank 16: error, if valid"}, /* Linux 6.1 */
	{0xc0002102, "MSR_AMD64_SMCA_MC16_ADDR", "bank 16: address of the error"}, /* Linux 6.1 */
	{0xc0002103, "MSR_AMD64_SMCA_MC16_MISC0", "bank 16: error threshold"}, /* Linux 6.1 */
	{0xc0002104, "MSR_AMD64_SMCA_MC16_CONFIG", "bank 16: features, enables"}, /* Linux 6.1 */
	{0xc0002105, "MSR_AMD64_SMCA_MC16_IPID", "bank 16: type of the unit"}, /* Linux 6.1 */
	{0xc0002106, "MSR_AMD64_SMCA_MC16_SYND", "bank 16: syndrome"}, /* Linux 6.1 */
	{0xc0002108, "MSR_AMD64_SMCA_MC16_DESTAT", "bank 16: deferred error"}, /* Linux 6.1 */
	{0xc0002109, "MSR_AMD64_SMCA_MC16_DEADDR", "bank 16: address of the deferred error"}, /* Linux 6.1 */
	{0xc000210a, "MSR_AMD64_SMCA_MC16_MISC1", "bank 16: more on the error"}, /* Linux 6.1 */
	{0xc0002110, "MSR_AMD64_SMCA_MC17_CTL", "bank 17: error enables"}, /* Linux 6.1 */
	{0xc0002111, "MSR_AMD64_SMCA_MC17_STATUS", "bank 17: error, if valid"}, /* Linux 6.1 */
	{0xc0002112, "MSR_AMD64_SMCA_MC17_ADDR", "bank 17: address of the error"}, /* Linux 6.1 */
	{0xc0002113, "MSR_AMD64_SMCA_MC17_MISC0", "bank 17: error threshold"}, /* Linux 6.1 */
	{0xc0002114, "MSR_AMD64_SMCA_MC17_CONFIG", "bank 17: features, enables"}, /* Linux 6.1 */
	{0xc0002115, "MSR_AMD64_SMCA_MC17_IPID", "bank 17: type of the unit"}, /* Linux 6.1 */
	{0xc0002116, "MSR_AMD64_SMCA_MC17_SYND", "bank 17: syndrome"}, /* Linux 6.1 */
	{0xc0002118, "MSR_AMD64_SMCA_MC17_DESTAT", "bank 17: deferred error"}, /* Linux 6.1 */
	{0xc0002119, "MSR_AMD64_SMCA_MC17_DEADDR", "bank 17: address of the deferred error"}, /* Linux 6.1 */
	{0xc000211a, "MSR_AMD64_SMCA_MC17_MISC1", "bank 17: more on the error"}, /* Linux 6.1 */
	{0xc0002120, "MSR_AMD64_SMCA_MC18_CTL", "bank 18: error enables"}, /* Linux 6.1 */
	{0xc0002121, "MSR_AMD64_SMCA_MC18_STATUS", "bank 18: error, if valid"}, /* Linux 6.1 */
	{0xc0002122, "MSR_AMD64_SMCA_MC18_ADDR", "bank 18: address of the error"}, /* Linux 6.1 */
	{0xc0002123, "MSR_AMD64_SMCA_MC18_MISC0", "bank 18: error threshold"}, /* Linux 6.1 */
	{0xc0002124, "MSR_AMD64_SMCA_MC18_CONFIG", "bank 18: features, enables"}, /* Linux 6.1 */
	{0xc0002125, "MSR_AMD64_SMCA_MC18_IPID", "bank 18: type of the unit"}, /* Linux 6.1 */
	{0xc0002126, "MSR_AMD64_SMCA_MC18_SYND", "bank 18: syndrome"}, /* Linux 6.1 */
	{0xc0002128, "MSR_AMD64_SMCA_MC18_DESTAT", "bank 18: deferred error"}, /* Linux 6.1 */
	{0xc0002129, "MSR_AMD64_SMCA_MC18_DEADDR", "bank 18: address of the deferred error"}, /* Linux 6.1 */
	{0xc000212a, "MSR_AMD64_SMCA_MC18_MISC1", "bank 18: more on the error"}, /* Linux 6.1 */
	{0xc0002130, "MSR_AMD64_SMCA_MC19_CTL", "bank 19: error enables"}, /* Linux 6.1 */
	{0xc0002131, "MSR_AMD64_SMCA_MC19_STATUS", "bank 19: error, if valid"}, /* Linux 6.1 */
	{0xc0002132, "MSR_AMD64_SMCA_MC19_ADDR", "bank 19: address of the error"}, /* Linux 6.1 */
	{0xc0002133, "MSR_AMD64_SMCA_MC19_MISC0", "bank 19: error threshold"}, /* Linux 6.1 */
	{0xc0002134, "MSR_AMD64_SMCA_MC19_CONFIG", "bank 19: features, enables"}, /* Linux 6.1 */
	{0xc0002135, "MSR_AMD64_SMCA_MC19_IPID", "bank 19: type of the unit"}, /* Linux 6.1 */
	{0xc0002136, "MSR_AMD64_SMCA_MC19_SYND", "bank 19: syndrome"}, /* Linux 6.1 */
	{0xc0002138, "MSR_AMD64_SMCA_MC19_DESTAT", "bank 19: deferred error"}, /* Linux 6.1 */
	{0xc0002139, "MSR_AMD64_SMCA_MC19_DEADDR", "bank 19: address of the deferred error"}, /* Linux 6.1 */
	{0xc000213a, "MSR_AMD64_SMCA_MC19_MISC1", "bank 19: more on the error"}, /* Linux 6.1 */
	{0xc0002140, "MSR_AMD64_SMCA_MC20_CTL", "bank 20: error enables"}, /* Linux 6.1 */
	{0xc0002141, "MSR_AMD64_SMCA_MC20_STATUS", "bank 20: error, if valid"}, /* Linux 6.1 */
	{0xc0002142, "MSR_AMD64_SMCA_MC20_ADDR", "bank 20: address of the error"}, /* Linux 6.1 */
	{0xc0002143, "MSR_AMD64_SMCA_MC20_MISC0", "bank 20: error threshold"}, /* Linux 6.1 */
	{0xc0002144, "MSR_AMD64_SMCA_MC20_CONFIG", "bank 20: features, enables"}, /* Linux 6.1 */
	{0xc0002145, "MSR_AMD64_SMCA_MC20_IPID", "bank 20: type of the unit"}, /* Linux 6.1 */
	{0xc0002146, "MSR_AMD64_SMCA_MC20_SYND", "bank 20: syndrome"}, /* Linux 6.1 */
	{0xc0002148, "MSR_AMD64_SMCA_MC20_DESTAT", "bank 20: deferred error"}, /* Linux 6.1 */
	{0xc0002149, "MSR_AMD64_SMCA_MC20_DEADDR", "bank 20: address of the deferred error"}, /* Linux 6.1 */
	{0xc000214a, "MSR_AMD64_SMCA_MC20_MISC1", "bank 20: more on the error"}, /* Linux 6.1 */
	{0xc0002150, "MSR_AMD64_SMCA_MC21_CTL", "bank 21: error enables"}, /* Linux 6.1 */
	{0xc0002151, "MSR_AMD64_SMCA_MC21_STATUS", "bank 21: error, if valid"}, /* Linux 6.1 */
	{0xc0002152, "MSR_AMD64_SMCA_MC21_ADDR", "bank 21: address of the error"}, /* Linux 6.1 */
	{0xc0002153, "MSR_AMD64_SMCA_MC21_MISC0", "bank 21: error threshold"}, /* Linux 6.1 */
	{0xc0002154, "MSR_AMD64_SMCA_MC21_CONFIG", "bank 21: features, enables"}, /* Linux 6.1 */
	{0xc0002155, "MSR_AMD64_SMCA_MC21_IPID", "bank 21: type of the unit"}, /* Linux 6.1 */
	{0xc0002156, "MSR_AMD64_SMCA_MC21_SYND", "bank 21: syndrome"}, /* Linux 6.1 */
	{0xc0002158, "MSR_AMD64_SMCA_MC21_DESTAT", "bank 21: deferred error"}, /* Linux 6.1 */
	{0xc0002159, "MSR_AMD64_SMCA_MC21_DEADDR", "bank 21: address of the deferred error"}, /* Linux 6.1 */
	{0xc000215a, "MSR_AMD64_SMCA_MC21_MISC1", "bank 21: more on the error"}, /* Linux 6.1 */
	{0xc0002160, "MSR_AMD64_SMCA_MC22_CTL", "bank 22: error enables"}, /* Linux 6.1 */
	{0xc0002161, "MSR_AMD64_SMCA_MC22_STATUS", "bank 22: error, if valid"}, /* Linux 6.1 */
	{0xc0002162, "MSR_AMD64_SMCA_MC22_ADDR", "bank 22: address of the error"}, /* Linux 6.1 */
	{0xc0002163, "MSR_AMD64_SMCA_MC22_MISC0", "bank 22: error threshold"}, /* Linux 6.1 */
	{0xc0002164, "MSR_AMD64_SMCA_MC22_CONFIG", "bank 22: features, enables"}, /* Linux 6.1 */
	{0xc0002165, "MSR_AMD64_SMCA_MC22_IPID", "bank 22: type of the unit"}, /* Linux 6.1 */
	{0xc0002166, "MSR_AMD64_SMCA_MC22_SYND", "bank 22: syndrome"}, /* Linux 6.1 */
	{0xc0002168, "MSR_AMD64_SMCA_MC22_DESTAT", "bank 22: deferred error"}, /* Linux 6.1 */
	{0xc0002169, "MSR_AMD64_SMCA_MC22_DEADDR", "bank 22: address of the deferred error"}, /* Linux 6.1 */
	{0xc000216a, "MSR_AMD64_SMCA_MC22_MISC1", "bank 22: more on the error"}, /* Linux 6.1 */
	{0xc0002170, "MSR_AMD64_SMCA_MC23_CTL", "bank 23: error enables"}, /* Linux 6.1 */
	{0xc0002171, "MSR_AMD64_SMCA_MC23_STATUS", "bank 23: error, if valid"}, /* Linux 6.1 */
	{0xc0002172, "MSR_AMD64_SMCA_MC23_ADDR", "bank 23: address of the error"}, /* Linux 6.1 */
	{0xc0002173, "MSR_AMD64_SMCA_MC23_MISC0", "bank 23: error threshold"}, /* Linux 6.1 */
	{0xc0002174, "MSR_AMD64_SMCA_MC23_CONFIG", "bank 23: features, enables"}, /* Linux 6.1 */
	{0xc0002175, "MSR_AMD64_SMCA_MC23_IPID", "bank 23: type of the unit"}, /* Linux 6.1 */
	{0xc0002176, "MSR_AMD64_SMCA_MC23_SYND", "bank 23: syndrome"}, /* Linux 6.1 */
	{0xc0002178, "MSR_AMD64_SMCA_MC23_DESTAT", "bank 23: deferred error"}, /* Linux 6.1 */
	{0xc0002179, "MSR_AMD64_SMCA_MC23_DEADDR", "bank 23: address of the deferred error"}, /* Linux 6.1 */
	{0xc000217a, "MSR_AMD64_SMCA_MC23_MISC1", "bank 23: more on the error"}, /* Linux 6.1 */
	{0xc0002180, "MSR_AMD64_SMCA_MC24_CTL", "bank 24: error enables"}, /* Linux 6.1 */
	{0xc0002181, "MSR_AMD64_SMCA_MC24_STATUS", "bank 24: error, if valid"}, /* Linux 6.1 */
	{0xc0002182, "MSR_AMD64_SMCA_MC24_ADDR", "bank 24: address of the error"}, /* Linux 6.1 */
	{0xc0002183, "MSR_AMD64_SMCA_MC24_MISC0", "bank 24: error threshold"}, /* Linux 6.1 */
	{0xc0002184, "MSR_AMD64_SMCA_MC24_CONFIG", "bank 24: features, enables"}, /* Linux 6.1 */
	{0xc0002185, "MSR_AMD64_SMCA_MC24_IPID", "bank 24: type of the unit"}, /* Linux 6.1 */
	{0xc0002186, "MSR_AMD64_SMCA_MC24_SYND", "bank 24: syndrome"}, /* Linux 6.1 */
	{0xc0002188, "MSR_AMD64_SMCA_MC24_DESTAT", "bank 24: deferred error"}, /* Linux 6.1 */
	{0xc0002189, "MSR_AMD64_SMCA_MC24_DEADDR", "bank 24: address of the deferred error"}, /* Linux 6.1 */
	{0xc000218a, "MSR_AMD64_SMCA_MC24_MISC1", "bank 24: more on the error"}, /* Linux 6.1 */
	{0xc0002190, "MSR_AMD64_SMCA_MC25_CTL", "bank 25: error enables"}, /* Linux 6.1 */
	{0xc0002191, "MSR_AMD64_SMCA_MC25_STATUS", "bank 25: error, if valid"}, /* Linux 6.1 */
	{0xc0002192, "MSR_AMD64_SMCA_MC25_ADDR", "bank 25: address of the error"}, /* Linux 6.1 */
	{0xc0002193, "MSR_AMD64_SMCA_MC25_MISC0", "bank 25: error threshold"}, /* Linux 6.1 */
	{0xc0002194, "MSR_AMD64_SMCA_MC25_CONFIG", "bank 25: features, enables"}, /* Linux 6.1 */
	{0xc0002195, "MSR_AMD64_SMCA_MC25_IPID", "bank 25: type of the unit"}, /* Linux 6.1 */
	{0xc0002196, "MSR_AMD64_SMCA_MC25_SYND", "bank 25: syndrome"}, /* Linux 6.1 */
	{0xc0002198, "MSR_AMD64_SMCA_MC25_DESTAT", "bank 25: deferred error"}, /* Linux 6.1 */
	{0xc0002199, "MSR_AMD64_SMCA_MC25_DEADDR", "bank 25: address of the deferred error"}, /* Linux 6.1 */
	{0xc000219a, "MSR_AMD64_SMCA_MC25_MISC1", "bank 25: more on the error"}, /* Linux 6.1 */
	{0xc00021a0, "MSR_AMD64_SMCA_MC26_CTL", "bank 26: error enables"}, /* Linux 6.1 */
	{0xc00021a1, "MSR_AMD64_SMCA_MC26_STATUS", "bank 26: error, if valid"}, /* Linux 6.1 */
	{0xc00021a2, "MSR_AMD64_SMCA_MC26_ADDR", "bank 26: address of the error"}, /* Linux 6.1 */
	{0xc00021a3, "MSR_AMD64_SMCA_MC26_MISC0", "bank 26: error threshold"}, /* Linux 6.1 */
	{0xc00021a4, "MSR_AMD64_SMCA_MC26_CONFIG", "bank 26: features, enables"}, /* Linux 6.1 */
	{0xc00021a5, "MSR_AMD64_SMCA_MC26_IPID", "bank 26: type of the unit"}, /* Linux 6.1 */
	{0xc00021a6, "MSR_AMD64_SMCA_MC26_SYND", "bank 26: syndrome"}, /* Linux 6.1 */
	{0xc00021a8, "MSR_AMD64_SMCA_MC26_DESTAT", "bank 26: deferred error"}, /* Linux 6.1 */
	{0xc00021a9, "MSR_AMD64_SMCA_MC26_DEADDR", "bank 26: address of the deferred error"}, /* Linux 6.1 */
	{0xc00021aa, "MSR_AMD64_SMCA_MC26_MISC1", "bank 26: more on the error"}, /* Linux 6.1 */
	{0xc00021b0, "MSR_AMD64_SMCA_MC27_CTL", "bank 27: error enables"}, /* Linux 6.1 */
	{0xc00021b1, "MSR_AMD64_SMCA_MC27_STATUS", "bank 27: error, if valid"}, /* Linux 6.1 */
	{0xc00021b2, "MSR_AMD64_SMCA_MC27_ADDR", "bank 27: address of the error"}, /* Linux 6.1 */
	{0xc00021b3, "MSR_AMD64_SMCA_MC27_MISC0", "bank 27: error threshold"}, /* Linux 6.1 */
	{0xc00021b4, "MSR_AMD64_SMCA_MC27_CONFIG", "bank 27: features, enables"}, /* Linux 6.1 */
	{0xc00021b5, "MSR_AMD64_SMCA_MC27_IPID", "bank 27: type of the unit"}, /* Linux 6.1 */
	{0xc00021b6, "MSR_AMD64_SMCA_MC27_SYND", "bank 27: syndrome"}, /* Linux 6.1 */
	{0xc00021b8, "MSR_AMD64_SMCA_MC27_DESTAT", "bank 27: deferred error"}, /* Linux 6.1 */
	{0xc00021b9, "MSR_AMD64_SMCA_MC27_DEADDR", "bank 27: address of the deferred error"}, /* Linux 6.1 */
	{0xc00021ba, "MSR_AMD64_SMCA_MC27_MISC1", "bank 27: more on the error"}, /* Linux 6.1 */
	{0xc00021c0, "MSR_AMD64_SMCA_MC28_CTL", "bank 28: error enables"}, /* Linux 6.1 */
	{0xc00021c1, "MSR_AMD64_SMCA_MC28_STATUS", "bank 28: error, if valid"}, /* Linux 6.1 */
	{0xc00021c2, "MSR_AMD64_SMCA_MC28_ADDR", "bank 28: address of the error"}, /* Linux 6.1 */
	{0xc00021c3, "MSR_AMD64_SMCA_MC28_MISC0", "bank 28: error threshold"}, /* Linux 6.1 */
	{0xc00021c4, "MSR_AMD64_SMCA_MC28_CONFIG", "bank 28: features, enables"}, /* Linux 6.1 */
	{0xc00021c5, "MSR_AMD64_SMCA_MC28_IPID", "bank 28: type of the unit"}, /* Linux 6.1 */
	{0xc00021c6, "MSR_AMD64_SMCA_MC28_SYND", "bank 28: syndrome"}, /* Linux 6.1 */
	{0xc00021c8, "MSR_AMD64_SMCA_MC28_DESTAT", "bank 28: deferred error"}, /* Linux 6.1 */
	{0xc00021c9, "MSR_AMD64_SMCA_MC28_DEADDR", "bank 28: address of the deferred error"}, /* Linux 6.1 */
	{0xc00021ca, "MSR_AMD64_SMCA_MC28_MISC1", "bank 28: more on the error"}, /* Linux 6.1 */
	{0xc00021d0, "MSR_AMD64_SMCA_MC29_CTL", "bank 29: error enables"}, /* Linux 6.1 */
	{0xc00021d1, "MSR_AMD64_SMCA_MC29_STATUS", "bank 29: error, if valid"}, /* Linux 6.1 */
	{0xc00021d2, "MSR_AMD64_SMCA_MC29_ADDR", "bank 29: address of the error"}, /* Linux 6.1 */
	{0xc00021d3, "MSR_AMD64_SMCA_MC29_MISC0", "bank 29: error threshold"}, /* Linux 6.1 */
	{0xc00021d4, "MSR_AMD64_SMCA_MC29_CONFIG", "bank 29: features, enables"}, /* Linux 6.1 */
	{0xc00021d5, "MSR_AMD64_SMCA_MC29_IPID", "bank 29: type of the unit"}, /* Linux 6.1 */
	{0xc00021d6, "MSR_AMD64_SMCA_MC29_SYND", "bank 29: syndrome"}, /* Linux 6.1 */
	{0xc00021d8, "MSR_AMD64_SMCA_MC29_DESTAT", "bank 29: deferred error"}, /* Linux 6.1 */
	{0xc00021d9, "MSR_AMD64_SMCA_MC29_DEADDR", "bank 29: address of the deferred error"}, /* Linux 6.1 */
	{0xc00021da, "MSR_AMD64_SMCA_MC29_MISC1", "bank 29: more on the error"}, /* Linux 6.1 */
	{0xc00021e0, "MSR_AMD64_SMCA_MC30_CTL", "bank 30: error enables"}, /* Linux 6.1 */
	{0xc00021e1, "MSR_AMD64_SMCA_MC30_STATUS", "bank 30: error, if valid"}, /* Linux 6.1 */
	{0xc00021e2, "MSR_AMD64_SMCA_MC30_ADDR", "bank 30: address of the error"}, /* Linux 6.1 */
	{0xc00021e3, "MSR_AMD64_SMCA_MC30_MISC0", "bank 30: error threshold"}, /* Linux 6.1 */
	{0xc00021e4, "MSR_AMD64_SMCA_MC30_CONFIG", "bank 30: features, enables"}, /* Linux 6.1 */
	{0xc00021e5, "MSR_AMD64_SMCA_MC30_IPID", "bank 30: type of the unit"}, /* Linux 6.1 */
	{0xc00021e6, "MSR_AMD64_SMCA_MC30_SYND", "bank 30: syndrome"}, /* Linux 6.1 */
	{0xc00021e8, "MSR_AMD64_SMCA_MC30_DESTAT", "bank 30: deferred error"}, /* Linux 6.1 */
	{0xc00021e9, "MSR_AMD64_SMCA_MC30_DEADDR", "bank 30: address of the deferred error"}, /* Linux 6.1 */
	{0xc00021ea, "MSR_AMD64_SMCA_MC30_MISC1", "bank 30: more on the error"}, /* Linux 6.1 */
	{0xc00021f0, "MSR_AMD64_SMCA_MC31_CTL", "bank 31: error enables"}, /* Linux 6.1 */
	{0xc00021f1, "MSR_AMD64_SMCA_MC31_STATUS", "bank 31: error, if valid"}, /* Linux 6.1 */
	{0xc00021f2, "MSR_AMD64_SMCA_MC31_ADDR", "bank 31: address of the error"}, /* Linux 6.1 */
	{0xc00021f3, "MSR_AMD64_SMCA_MC31_MISC0", "bank 31: error threshold"}, /* Linux 6.1 */
	{0xc00021f4, "MSR_AMD64_SMCA_MC31_CONFIG", "bank 31: features, enables"}, /* Linux 6.1 */
	{0xc00021f5, "MSR_AMD64_SMCA_MC31_IPID", "bank 31: type of the unit"}, /* Linux 6.1 */
	{0xc00021f6, "MSR_AMD64_SMCA_MC31_SYND", "bank 31: syndrome"}, /* Linux 6.1 */
	{0xc00021f8, "MSR_AMD64_SMCA_MC31_DESTAT", "bank 31: deferred error"}, /* Linux 6.1 */
	{0xc00021f9, "MSR_AMD64_SMCA_MC31_DEADDR", "bank 31: address of the deferred error"}, /* Linux 6.1 */
	{0xc00021fa, "MSR_AMD64_SMCA_MC31_MISC1", "bank 31: more on the error"}, /* Linux 6.1 */
	{0xc0010000, "MSR_K7_EVNTSEL0", "event select of counter 0, old address"},
	{0xc0010000, "PerfEvtSel0", "event select of counter 0, old address"}, /* APM 2, A */
	{0xc0010001, "MSR_K7_EVNTSEL1", "event select of counter 1, old address"},
	{0xc0010001, "PerfEvtSel1", "event select of counter 1, old address"}, /* APM 2, A */
	{0xc0010002, "MSR_K7_EVNTSEL2", "event select of counter 2, old address"},
	{0xc0010002, "PerfEvtSel2", "event select of counter 2, old address"}, /* APM 2, A */
	{0xc0010003, "MSR_K7_EVNTSEL3", "event select of counter 3, old address"},
	{0xc0010003, "PerfEvtSel3", "event select of counter 3, old address"}, /* APM 2, A */
	{0xc0010004, "MSR_K7_PERFCTR0", "performance counter 0, old address"},
	{0xc0010004, "PerfCtr0", "performance counter 0, old address"}, /* APM 2, A */
	{0xc0010005, "MSR_K7_PERFCTR1", "performance counter 1, old address"},
	{0xc0010005, "PerfCtr1", "performance counter 1, old address"}, /* APM 2, A */
	{0xc0010006, "MSR_K7_PERFCTR2", "performance counter 2, old address"},
	{0xc0010006, "PerfCtr2", "performance counter 2, old address"}, /* APM 2, A */
	{0xc0010007, "MSR_K7_PERFCTR3", "performance counter 3, old address"},
	{0xc0010007, "PerfCtr3", "performance counter 3, old address"}, /* APM 2, A */
	{0xc0010010, "SYSCFG", "MTRR extensions, memory encryption (SME)"}, /* APM 2, A */
	{0xc0010010, "MSR_AMD64_SYSCFG", "MTRR extensions, memory encryption (SME)"},
	{0xc0010015, "HWCR", "assorted switches: boost off, SMM lock"}, /* APM 2, A */
	{0xc0010015, "MSR_K7_HWCR", "assorted switches: boost off, SMM lock"},
	{0xc0010016, "IORRBase0", "variable I/O range 0: base, type"}, /* APM 2, A */
	{0xc0010017, "IORRMask0", "variable I/O range 0: mask, valid bit"}, /* APM 2, A */
	{0xc0010018, "IORRBase1", "variable I/O range 1: base, type"}, /* APM 2, A */
	{0xc0010019, "IORRMask1", "variable I/O range 1: mask, valid bit"}, /* APM 2, A */
	{0xc001001a, "TOP_MEM", "end of the DRAM below 4 GiB"}, /* APM 2, A */
	{0xc001001a, "MSR_K8_TOP_MEM1", "end of the DRAM below 4 GiB"},
	{0xc001001b, "MSR_K7_CLK_CTL", "clock ramping in low-power states"},
	{0xc001001d, "TOP_MEM2", "end of the DRAM above 4 GiB"}, /* APM 2, A */
	{0xc001001d, "MSR_K8_TOP_MEM2", "end of the DRAM above 4 GiB"},
	{0xc001001f, "MSR_AMD64_NB_CFG", "northbridge configuration"},
	{0xc0010020, "MSR_AMD64_PATCH_LOADER", "a write here loads a microcode update"},
	{0xc0010030, "Processor_Name_String0", "CPUID's brand string, bytes 0-7"}, /* APM 2, A */
	{0xc0010031, "Processor_Name_String1", "CPUID's brand string, bytes 8-15"}, /* APM 2, A */
	{0xc0010032, "Processor_Name_String2", "CPUID's brand string, bytes 16-23"}, /* APM 2, A */
	{0xc0010033, "Processor_Name_String3", "CPUID's brand string, bytes 24-31"}, /* APM 2, A */
	{0xc0010034, "Processor_Name_String4", "CPUID's brand string, bytes 32-39"}, /* APM 2, A */
	{0xc0010035, "Processor_Name_String5", "CPUID's brand string, bytes 40-47"}, /* APM 2, A */
	{0xc0010041, "MSR_K7_FID_VID_CTL", "PowerNow!: wanted frequency and voltage"},
	{0xc0010042, "MSR_K7_FID_VID_STATUS", "PowerNow!: actual frequency and voltage"},
	{0xc0010044, "MSR_AMD64_MC0_MASK", "bank 0: errors that are never logged"},
	{0xc0010055, "MSR_K8_INT_PENDING_MSG", "message for a pending interrupt, C1E"},
	{0xc0010056, "SMI_Trigger_IO_Cycle", "I/O cycle sent out on a local SMI"}, /* APM 2, A */
	{0xc0010058, "MSR_FAM10H_MMIO_CONF_BASE", "PCI configuration space in memory"},
	{0xc0010061, "P_State_Current_Limit", "highest P-state allowed now"}, /* APM 2, A */
	{0xc0010062, "P_State_Control", "requested P-state"}, /* APM 2, A */
	{0xc0010062, "MSR_AMD_PERF_CTL", "requested P-state"},
	{0xc0010063, "P_State_Status", "current P-state"}, /* APM 2, A */
	{0xc0010063, "MSR_AMD_PERF_STATUS", "current P-state"},
	{0xc0010064, "MSR_AMD_PSTATE_DEF_BASE", "P-state 0: enable, frequency, voltage"},
	{0xc0010074, "CPU_Watchdog_Timer", "watchdog: enable and timeout"}, /* APM 2, A */
	{0xc001007a, "MSR_F15H_CU_PWR_ACCUMULATOR", "power that the compute unit has used"},
	{0xc001007b, "MSR_F15H_CU_MAX_PWR_ACCUMULATOR", "highest power of the compute unit"},
	{0xc0010111, "SMBASE", "SMRAM base"}, /* APM 2, A */
	{0xc0010112, "SMM_ADDR", "base of the protected SMM range (TSeg)"}, /* APM 2, A */
	{0xc0010112, "MSR_K8_TSEG_ADDR", "base of the protected SMM range (TSeg)"},
	{0xc0010113, "SMM_MASK", "size and enables of the SMM range (TSeg)"}, /* APM 2, A */
	{0xc0010113, "MSR_K8_TSEG_MASK", "size and enables of the SMM range (TSeg)"},
	{0xc0010114, "VM_CR", "SVM disable and lock, INIT redirection"},
	{0xc0010115, "IGNNE", "state of the IGNNE signal"}, /* APM 2, A */
	{0xc0010115, "MSR_VM_IGNNE", "state of the IGNNE signal"},
	{0xc0010116, "SMM_CTL", "SMI controls for a hypervisor"}, /* APM 2, A */
	{0xc0010117, "VM_HSAVE_PA", "where VMRUN saves host state"},
	{0xc0010118, "SVM_KEY", "key that clears VM_CR's lock"}, /* APM 2, A */
	{0xc0010119, "SMM_KEY", "key that clears the SMM lock"}, /* APM 2, A */
	{0xc001011a, "Local_SMI_Status", "sources of SMIs local to the core"}, /* APM 2, A */
	{0xc001011b, "Doorbell_Register", "AVIC: sends a doorbell to an APIC ID"}, /* APM 2, A */
	{0xc001011b, "MSR_AMD64_SVM_AVIC_DOORBELL", "AVIC: sends a doorbell to an APIC ID"},
	{0xc001011e, "VMPAGE_FLUSH", "flushes an encrypted guest page, SEV"}, /* APM 2, A */
	{0xc001011e, "MSR_AMD64_VM_PAGE_FLUSH", "flushes an encrypted guest page, SEV"},
	{0xc001011f, "VIRT_SPEC_CTRL", "speculation control (SSBD) for guests"}, /* APM 2, A */
	{0xc001011f, "MSR_AMD64_VIRT_SPEC_CTRL", "speculation control (SSBD) for guests"},
	{0xc0010130, "GHCB", "SEV-ES: block shared with the hypervisor"}, /* APM 2, A */
	{0xc0010130, "MSR_AMD64_SEV_ES_GHCB", "SEV-ES: block shared with the hypervisor"},
	{0xc0010131, "SEV_STATUS", "which SEV features this guest runs with"}, /* APM 2, A */
	{0xc0010131, "MSR_AMD64_SEV", "which SEV features this guest runs with"},
	{0xc0010132, "RMP_BASE", "SEV-SNP: start of the reverse map table"}, /* APM 2, A */
	{0xc0010132, "MSR_AMD64_RMP_BASE", "SEV-SNP: start of the reverse map table"}, /* Linux 6.12 */
	{0xc0010133, "RMP_END", "SEV-SNP: end of the reverse map table"}, /* APM 2, A */
	{0xc0010133, "MSR_AMD64_RMP_END", "SEV-SNP: end of the reverse map table"}, /* Linux 6.12 */
	{0xc0010134, "GUEST_TSC_FREQ", "SEV-SNP: guest's TSC frequency in MHz"}, /* APM 2, A */
	{0xc0010134, "MSR_AMD64_GUEST_TSC_FREQ", "SEV-SNP: guest's TSC frequency in MHz"}, /* Linux 7.3 */
	{0xc0010135, "VIRTUAL_TOM", "SEV-SNP: top of the encrypted memory"}, /* APM 2, A */
	{0xc0010136, "SEGMENTED_RMP_CFG", "SEV-SNP: segments of the reverse map"}, /* APM 2, A */
	{0xc0010136, "MSR_AMD64_RMP_CFG", "SEV-SNP: segments of the reverse map"}, /* Linux 7.3 */
	{0xc0010137, "IDLE_WAKEUP_ICR", "SEV-SNP SMT protection: wake-up IPI"}, /* APM 2, A */
	{0xc0010138, "SECURE_AVIC_CTRL", "SEV-SNP: Secure AVIC enable, page"}, /* APM 2, A */
	{0xc0010138, "MSR_AMD64_SAVIC_CONTROL", "SEV-SNP: Secure AVIC enable, page"}, /* Linux 7.3 */
	{0xc0010140, "OSVW_ID_Length", "how many OSVW_Status bits are valid"}, /* APM 2, A */
	{0xc0010140, "MSR_AMD64_OSVW_ID_LENGTH", "how many OSVW_Status bits are valid"},
	{0xc0010141, "OSVW_Status", "which errata need a workaround"}, /* APM 2, A */
	{0xc0010141, "MSR_AMD64_OSVW_STATUS", "which errata need a workaround"},
	{0xc0010200, "MSR_F15H_PERF_CTL0", "event select of performance counter 0"},
	{0xc0010200, "MSR_F15H_PERF_CTL", "event select of performance counter 0"},
	{0xc0010200, "PerfEvtSel0", "event select of performance counter 0"}, /* APM 2, A */
	{0xc0010201, "MSR_F15H_PERF_CTR0", "performance counter 0"},
	{0xc0010201, "MSR_F15H_PERF_CTR", "performance counter 0"},
	{0xc0010201, "PerfCtr0", "performance counter 0"}, /* APM 2, A */
	{0xc0010202, "MSR_F15H_PERF_CTL1", "event select of performance counter 1"},
	{0xc0010202, "PerfEvtSel1", "event select of performance counter 1"}, /* APM 2, A */
	{0xc0010203, "MSR_F15H_PERF_CTR1", "performance counter 1"},
	{0xc0010203, "PerfCtr1", "performance counter 1"}, /* APM 2, A */
	{0xc0010204, "MSR_F15H_PERF_CTL2", "event select of performance counter 2"},
	{0xc0010204, "PerfEvtSel2", "event select of performance counter 2"}, /* APM 2, A */
	{0xc0010205, "MSR_F15H_PERF_CTR2", "performance counter 2"},
	{0xc0010205, "PerfCtr2", "performance counter 2"}, /* APM 2, A */
	{0xc0010206, "MSR_F15H_PERF_CTL3", "event select of performance counter 3"},
	{0xc0010206, "PerfEvtSel3", "event select of performance counter 3"}, /* APM 2, A */
	{0xc0010207, "MSR_F15H_PERF_CTR3", "performance counter 3"},
	{0xc0010207, "PerfCtr3", "performance counter 3"}, /* APM 2, A */
	{0xc0010208, "PerfEvtSel4", "event select of performance counter 4"}, /* APM 2, A */
	{0xc0010208, "MSR_F15H_PERF_CTL4", "event select of performance counter 4"},
	{0xc0010209, "PerfCtr4", "performance counter 4"}, /* APM 2, A */
	{0xc0010209, "MSR_F15H_PERF_CTR4", "performance counter 4"},
	{0xc001020a, "PerfEvtSel5", "event select of performance counter 5"}, /* APM 2, A */
	{0xc001020a, "MSR_F15H_PERF_CTL5", "event select of performance counter 5"},
	{0xc001020b, "PerfCtr5", "performance counter 5"}, /* APM 2, A */
	{0xc001020b, "MSR_F15H_PERF_CTR5", "performance counter 5"},
	{0xc0010230, "L2I_PerfEvtSel0", "event select of L2 counter 0"}, /* APM 2, A */
	{0xc0010230, "MSR_F16H_L2I_PERF_CTL", "event select of L2 counter 0"},
	{0xc0010231, "L2I_PerfCtr0", "L2 performance counter 0"}, /* APM 2, A */
	{0xc0010231, "MSR_F16H_L2I_PERF_CTR", "L2 performance counter 0"},
	{0xc0010232, "L2I_PerfEvtSel1", "event select of L2 counter 1"}, /* APM 2, A */
	{0xc0010233, "L2I_PerfCtr1", "L2 performance counter 1"}, /* APM 2, A */
	{0xc0010234, "L2I_PerfEvtSel2", "event select of L2 counter 2"}, /* APM 2, A */
	{0xc0010235, "L2I_PerfCtr2", "L2 performance counter 2"}, /* APM 2, A */
	{0xc0010236, "L2I_PerfEvtSel3", "event select of L2 counter 3"}, /* APM 2, A */
	{0xc0010237, "L2I_PerfCtr3", "L2 performance counter 3"}, /* APM 2, A */
	{0xc0010240, "NB_PerfEvtSel0", "event select of northbridge counter 0"}, /* APM 2, A */
	{0xc0010240, "MSR_F15H_NB_PERF_CTL", "event select of northbridge counter 0"},
	{0xc0010241, "NB_PerfCtr0", "northbridge performance counter 0"}, /* APM 2, A */
	{0xc0010241, "MSR_F15H_NB_PERF_CTR", "northbridge performance counter 0"},
	{0xc0010242, "NB_PerfEvtSel1", "event select of northbridge counter 1"}, /* APM 2, A */
	{0xc0010243, "NB_PerfCtr1", "northbridge performance counter 1"}, /* APM 2, A */
	{0xc0010244, "NB_PerfEvtSel2", "event select of northbridge counter 2"}, /* APM 2, A */
	{0xc0010245, "NB_PerfCtr2", "northbridge performance counter 2"}, /* APM 2, A */
	{0xc0010246, "NB_PerfEvtSel3", "event select of northbridge counter 3"}, /* APM 2, A */
	{0xc0010247, "NB_PerfCtr3", "northbridge performance counter 3"}, /* APM 2, A */
	{0xc0010280, "MSR_F15H_PTSC", "time stamps for performance monitoring"},
	{0xc0010299, "MSR_AMD_RAPL_POWER_UNIT", "units of the RAPL registers"},
	{0xc001029a, "MSR_AMD_CORE_ENERGY_STATUS", "energy that the core has used"},
	{0xc001029b, "MSR_AMD_PKG_ENERGY_STATUS", "energy that the package has used"},
	{0xc00102b0, "CPPC_CAPABILITY_1", "CPPC performance levels of this CPU"}, /* APM 2, A */
	{0xc00102b0, "MSR_AMD_CPPC_CAP1", "CPPC performance levels of this CPU"},
	{0xc00102b1, "CPPC_ENABLE", "switches CPPC on until reset"}, /* APM 2, A */
	{0xc00102b1, "MSR_AMD_CPPC_ENABLE", "switches CPPC on until reset"},
	{0xc00102b2, "CPPC_CAPABILITY_2", "CPPC highest level under constraint"}, /* APM 2, A */
	{0xc00102b2, "MSR_AMD_CPPC_CAP2", "CPPC highest level under constraint"},
	{0xc00102b3, "CPPC_REQUEST", "CPPC wishes: min, max, desired, EPP"}, /* APM 2, A */
	{0xc00102b3, "MSR_AMD_CPPC_REQ", "CPPC wishes: min, max, desired, EPP"},
	{0xc00102b4, "CPPC_STATUS", "CPPC excursions below the minimum"}, /* APM 2, A */
	{0xc00102b4, "MSR_AMD_CPPC_STATUS", "CPPC excursions below the minimum"},
	{0xc00102b5, "MSR_AMD_CPPC_REQ2", "CPPC wishes: floor level"}, /* Linux 7.3 */
	{0xc00102f0, "MSR_AMD_PPIN_CTL", "enable and lock of the chip's PPIN"},
	{0xc00102f1, "MSR_AMD_PPIN", "protected inventory number of the chip"},
	{0xc0010300, "LastBranchStackFromIp0", "last branch record 0: source"}, /* APM 2, A */
	{0xc0010300, "MSR_AMD_SAMP_BR_FROM", "branch sample 0: source; pairs follow"},
	{0xc0010301, "LastBranchStackToIp0", "last branch record 0: target"}, /* APM 2, A */
	{0xc0010302, "LastBranchStackFromIp1", "last branch record 1: source"}, /* APM 2, A */
	{0xc0010303, "LastBranchStackToIp1", "last branch record 1: target"}, /* APM 2, A */
	{0xc0010304, "LastBranchStackFromIp2", "last branch record 2: source"}, /* APM 2, A */
	{0xc0010305, "LastBranchStackToIp2", "last branch record 2: target"}, /* APM 2, A */
	{0xc0010306, "LastBranchStackFromIp3", "last branch record 3: source"}, /* APM 2, A */
	{0xc0010307, "LastBranchStackToIp3", "last branch record 3: target"}, /* APM 2, A */
	{0xc0010308, "LastBranchStackFromIp4", "last branch record 4: source"}, /* APM 2, A */
	{0xc0010309, "LastBranchStackToIp4", "last branch record 4: target"}, /* APM 2, A */
	{0xc001030a, "LastBranchStackFromIp5", "last branch record 5: source"}, /* APM 2, A */
	{0xc001030b, "LastBranchStackToIp5", "last branch record 5: target"}, /* APM 2, A */
	{0xc001030c, "LastBranchStackFromIp6", "last branch record 6: source"}, /* APM 2, A */
	{0xc001030d, "LastBranchStackToIp6", "last branch record 6: target"}, /* APM 2, A */
	{0xc001030e, "LastBranchStackFromIp7", "last branch record 7: source"}, /* APM 2, A */
	{0xc001030f, "LastBranchStackToIp7", "last branch record 7: target"}, /* APM 2, A */
	{0xc0010310, "LastBranchStackFromIp8", "last branch record 8: source"}, /* APM 2, A */
	{0xc0010311, "LastBranchStackToIp8", "last branch record 8: target"}, /* APM 2, A */
	{0xc0010312, "LastBranchStackFromIp9", "last branch record 9: source"}, /* APM 2, A */
	{0xc0010313, "LastBranchStackToIp9", "last branch record 9: target"}, /* APM 2, A */
	{0xc0010314, "LastBranchStackFromIp10", "last branch record 10: source"}, /* APM 2, A */
	{0xc0010315, "LastBranchStackToIp10", "last branch record 10: target"}, /* APM 2, A */
	{0xc0010316, "LastBranchStackFromIp11", "last branch record 11: source"}, /* APM 2, A */
	{0xc0010317, "LastBranchStackToIp11", "last branch record 11: target"}, /* APM 2, A */
	{0xc0010318, "LastBranchStackFromIp12", "last branch record 12: source"}, /* APM 2, A */
	{0xc0010319, "LastBranchStackToIp12", "last branch record 12: target"}, /* APM 2, A */
	{0xc001031a, "LastBranchStackFromIp13", "last branch record 13: source"}, /* APM 2, A */
	{0xc001031b, "LastBranchStackToIp13", "last branch record 13: target"}, /* APM 2, A */
	{0xc001031c, "LastBranchStackFromIp14", "last branch record 14: source"}, /* APM 2, A */
	{0xc001031d, "LastBranchStackToIp14", "last branch record 14: target"}, /* APM 2, A */
	{0xc001031e, "LastBranchStackFromIp15", "last branch record 15: source"}, /* APM 2, A */
	{0xc001031f, "LastBranchStackToIp15", "last branch record 15: target"}, /* APM 2, A */
	{0xc0010800, "MSR_F19H_UMC_PERF_CTL", "event select of memory controller counter"}, /* Linux 6.12 */
	{0xc0010801, "MSR_F19H_UMC_PERF_CTR", "memory controller counter"}, /* Linux 6.12 */
	{0xc0011002, "MSR_AMD64_CPUID_FN_7", "overrides features in CPUID leaf 7"}, /* Linux 6.12 */
	{0xc0011004, "MSR_AMD64_CPUID_FN_1", "overrides features in CPUID leaf 1"},
	{0xc0011005, "MSR_AMD64_CPUID_EXT_FEAT", "overrides features in CPUID 80000001h"}, /* Linux 7.3 */
	{0xc001100c, "MSR_FAM10H_NODE_ID", "node number, nodes in the package"},
	{0xc0011019, "DR1_ADDR_MASK", "address bits that breakpoint 1 ignores"}, /* APM 2, A */
	{0xc0011019, "MSR_F16H_DR1_ADDR_MASK", "address bits that breakpoint 1 ignores"},
	{0xc001101a, "DR2_ADDR_MASK", "address bits that breakpoint 2 ignores"}, /* APM 2, A */
	{0xc001101a, "MSR_F16H_DR2_ADDR_MASK", "address bits that breakpoint 2 ignores"},
	{0xc001101b, "DR3_ADDR_MASK", "address bits that breakpoint 3 ignores"}, /* APM 2, A */
	{0xc001101b, "MSR_F16H_DR3_ADDR_MASK", "address bits that breakpoint 3 ignores"},
	{0xc0011020, "MSR_AMD64_LS_CFG", "load/store unit: switches, SSBD"},
	{0xc0011021, "MSR_F15H_IC_CFG", "instruction cache: switches"},
	{0xc0011022, "MSR_AMD64_DC_CFG", "data cache: switches"},
	{0xc0011023, "MSR_AMD64_TW_CFG", "page table walker: switches"},
	{0xc0011027, "DR0_ADDR_MASK", "address bits that breakpoint 0 ignores"}, /* APM 2, A */
	{0xc0011027, "MSR_F16H_DR0_ADDR_MASK", "address bits that breakpoint 0 ignores"},
	{0xc0011028, "MSR_AMD64_FP_CFG", "floating-point unit: switches"},
	{0xc0011029, "MSR_AMD64_DE_CFG", "decoder: switches, LFENCE serializing"},
	{0xc001102a, "MSR_AMD64_BU_CFG2", "bus unit: more switches"},
	{0xc001102c, "MSR_F15H_EX_CFG", "execution unit: switches"},
	{0xc001102e, "MSR_ZEN4_BP_CFG", "branch predictor: switches"},
	{0xc0011030, "MSR_AMD64_IBSFETCHCTL", "IBS fetch sampling: control"},
	{0xc0011031, "MSR_AMD64_IBSFETCHLINAD", "IBS fetch sampling: linear address"},
	{0xc0011032, "MSR_AMD64_IBSFETCHPHYSAD", "IBS fetch sampling: physical address"},
	{0xc0011033, "MSR_AMD64_IBSOPCTL", "IBS op sampling: control"},
	{0xc0011034, "MSR_AMD64_IBSOPRIP", "IBS op sampling: instruction's address"},
	{0xc0011035, "MSR_AMD64_IBSOPDATA", "IBS op sampling: branch and retire data"},
	{0xc0011036, "MSR_AMD64_IBSOPDATA2", "IBS op sampling: where the data came from"},
	{0xc0011037, "MSR_AMD64_IBSOPDATA3", "IBS op sampling: load/store details"},
	{0xc0011038, "MSR_AMD64_IBSDCLINAD", "IBS op sampling: data's linear address"},
	{0xc0011039, "MSR_AMD64_IBSDCPHYSAD", "IBS op sampling: data's physical address"},
	{0xc001103a, "MSR_AMD64_IBSCTL", "IBS interrupt: LVT offset"},
	{0xc001103b, "MSR_AMD64_IBSBRTARGET", "IBS op sampling: branch target"},
	{0xc001103c, "MSR_AMD64_ICIBSEXTDCTL", "IBS fetch sampling: extended control"},
	{0xc001103d, "MSR_AMD64_IBSOPDATA4", "IBS op sampling: more load data"},
	{0xc001103e, "MSR_AMD64_IBSOPCTL2", "IBS op sampling: more control"}, /* Linux 7.3 */
	{0xc001103f, "MSR_AMD64_IBSFETCHCTL2", "IBS fetch sampling: more control"}, /* Linux 7.3 */
	{0xc0011095, "L3RangeReserveBaseAddr", "reserved L3 range: base address"}, /* APM 2, A */
	{0xc0011096, "L3RangeReserveMaxAddr", "reserved L3 range: highest address"}, /* APM 2, A */
	{0xc001109a, "L3RangeReserveWayMask", "reserved L3 range: ways kept for it"}, /* APM 2, A */
	{0xc00110e3, "MSR_ZEN2_SPECTRAL_CHICKEN", "Zen 2 branch predictor: workaround bits"},
	{0xc001f000, "MSR_SVSM_CAA", "SEV-SNP: page for calls to the SVSM"}, /* Linux 6.12 */
};
/* clang-format on */

const size_t names_count = sizeof names / sizeof names[0];
