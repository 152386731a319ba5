/*
 * Sources: SDM is Intel's Software Developer's Manual, its vol. 3 for appendix A
 * and vol. 4 for table 2-2; APM is AMD's Architecture Programmer's Manual. The
 * SDM's sections are those of revision 092 (June 2026), where chapter 27 is "Virtual
 * Machine Control Structures". In the manual of 2024, the same sections are 25.x.
 */
#include "vmxdecode/tables.h"

/* clang-format off */
#define FLAG(bit, name) {{bit, bit}, FIELD_FLAG, name}
#define CONTROL(bit, name) {{bit, bit}, FIELD_CONTROL, name}
#define ALLOWED(bit, name) {{bit, bit}, FIELD_ALLOWED, name}

/* SDM vol. 4, table 2-2 */
static const struct field feature_control[] = {
	FLAG(0, "lock"),
	FLAG(1, "VMX in SMX"),
	FLAG(2, "VMX outside SMX"),
	{{14, 8}, FIELD_HEX, "SENTER local functions"},
	FLAG(15, "SENTER global"),
	FLAG(17, "SGX launch control"),
	FLAG(18, "SGX"),
	FLAG(20, "LMCE"),
};

/* APM vol. 2, 15.30.1 */
static const struct field vm_cr[] = {
	FLAG(0, "DPD"),
	FLAG(1, "R_INIT"),
	FLAG(2, "DIS_A20M"),
	FLAG(3, "LOCK"),
	FLAG(4, "SVMDIS"),
};

/* SDM vol. 3, A.1 */
static const struct field basic[] = {
	{{30, 0}, FIELD_HEX, "VMCS revision identifier"},
	{{44, 32}, FIELD_COUNT, "bytes of a VMXON or VMCS region"},
	FLAG(48, "VMX addresses limited to 32 bits"),
	FLAG(49, "dual-monitor treatment of SMM"),
	{{53, 50}, FIELD_COUNT, "memory type of the VMCS (6 is WB)"},
	FLAG(54, "VM-exit information on INS and OUTS"),
	FLAG(55, "default1 controls may be 0 (0x48d-0x490)"),
	FLAG(56, "injection with or without an error code"),
	FLAG(58, "injection of nested exceptions"),
};

/* SDM vol. 3, A.3.1 and 27.6.1 */
static const struct field pin[] = {
	CONTROL(0, "External-interrupt exiting"),
	CONTROL(3, "NMI exiting"),
	CONTROL(5, "Virtual NMIs"),
	CONTROL(6, "Activate VMX-preemption timer"),
	CONTROL(7, "Process posted interrupts"),
};

/* SDM vol. 3, A.3.2 and 27.6.2 */
static const struct field primary[] = {
	CONTROL(2, "Interrupt-window exiting"),
	CONTROL(3, "Use TSC offsetting"),
	CONTROL(7, "HLT exiting"),
	CONTROL(9, "INVLPG exiting"),
	CONTROL(10, "MWAIT exiting"),
	CONTROL(11, "RDPMC exiting"),
	CONTROL(12, "RDTSC exiting"),
	CONTROL(15, "CR3-load exiting"),
	CONTROL(16, "CR3-store exiting"),
	CONTROL(17, "Activate tertiary controls"),
	CONTROL(19, "CR8-load exiting"),
	CONTROL(20, "CR8-store exiting"),
	CONTROL(21, "Use TPR shadow"),
	CONTROL(22, "NMI-window exiting"),
	CONTROL(23, "MOV-DR exiting"),
	CONTROL(24, "Unconditional I/O exiting"),
	CONTROL(25, "Use I/O bitmaps"),
	CONTROL(27, "Monitor trap flag"),
	CONTROL(28, "Use MSR bitmaps"),
	CONTROL(29, "MONITOR exiting"),
	CONTROL(30, "PAUSE exiting"),
	CONTROL(31, "Activate secondary controls"),
};

/* SDM vol. 3, A.3.3 and 27.6.2 */
static const struct field secondary[] = {
	CONTROL(0, "Virtualize APIC accesses"),
	CONTROL(1, "Enable EPT"),
	CONTROL(2, "Descriptor-table exiting"),
	CONTROL(3, "Enable RDTSCP"),
	CONTROL(4, "Virtualize x2APIC mode"),
	CONTROL(5, "Enable VPID"),
	CONTROL(6, "WBINVD exiting"),
	CONTROL(7, "Unrestricted guest"),
	CONTROL(8, "APIC-register virtualization"),
	CONTROL(9, "Virtual-interrupt delivery"),
	CONTROL(10, "PAUSE-loop exiting"),
	CONTROL(11, "RDRAND exiting"),
	CONTROL(12, "Enable INVPCID"),
	CONTROL(13, "Enable VM functions"),
	CONTROL(14, "VMCS shadowing"),
	CONTROL(15, "Enable ENCLS exiting"),
	CONTROL(16, "RDSEED exiting"),
	CONTROL(17, "Enable PML"),
	CONTROL(18, "EPT-violation #VE"),
	CONTROL(19, "Conceal VMX from PT"),
	CONTROL(20, "Enable XSAVES/XRSTORS"),
	CONTROL(21, "PASID translation"),
	CONTROL(22, "Mode-based execute control for EPT"),
	CONTROL(23, "Sub-page write permissions for EPT"),
	CONTROL(24, "Intel PT uses guest physical addresses"),
	CONTROL(25, "Use TSC scaling"),
	CONTROL(26, "Enable user wait and pause"),
	CONTROL(27, "Enable PCONFIG"),
	CONTROL(28, "Enable ENCLV exiting"), /* in the manual of 2024, since removed */
	CONTROL(30, "VMM bus-lock detection"),
	CONTROL(31, "Instruction timeout"),
};

/* SDM vol. 3, A.3.4 and 27.6.2 */
static const struct field tertiary[] = {
	ALLOWED(0, "LOADIWKEY exiting"),
	ALLOWED(1, "Enable HLAT"),
	ALLOWED(2, "EPT paging-write control"),
	ALLOWED(3, "Guest-paging verification"),
	ALLOWED(4, "IPI virtualization"),
	ALLOWED(5, "SEAM guest-physical address width"),
	ALLOWED(6, "Enable MSR-list instructions"),
	ALLOWED(7, "Virtualize IA32_SPEC_CTRL"),
	ALLOWED(8, "APIC-timer virtualization"),
	ALLOWED(9, "Enable PBNDKB"),
	ALLOWED(12, "PEBS uses guest physical addresses"),
};

/* SDM vol. 3, A.4.1 and 27.7.1 */
static const struct field vm_exit[] = {
	CONTROL(2, "Save debug controls"),
	CONTROL(9, "Host address-space size"),
	CONTROL(12, "Load IA32_PERF_GLOBAL_CTRL"),
	CONTROL(15, "Acknowledge interrupt on exit"),
	CONTROL(18, "Save IA32_PAT"),
	CONTROL(19, "Load IA32_PAT"),
	CONTROL(20, "Save IA32_EFER"),
	CONTROL(21, "Load IA32_EFER"),
	CONTROL(22, "Save VMX-preemption timer value"),
	CONTROL(23, "Clear IA32_BNDCFGS"),
	CONTROL(24, "Conceal VMX from PT"),
	CONTROL(25, "Clear IA32_RTIT_CTL"),
	CONTROL(26, "Clear IA32_LBR_CTL"),
	CONTROL(27, "Clear UINV"),
	CONTROL(28, "Load CET state"),
	CONTROL(29, "Load PKRS"),
	CONTROL(30, "Save IA32_PERF_GLOBAL_CTRL"), /* ..._CTL in the manual's table */
	CONTROL(31, "Activate secondary controls"),
};

/* SDM vol. 3, A.4.2 and 27.7.1 */
static const struct field vm_exit2[] = {
	ALLOWED(0, "Save FRED"),
	ALLOWED(1, "Load FRED"),
	ALLOWED(2, "Load IA32_SPEC_CTRL"),
	ALLOWED(3, "Prematurely busy shadow stack"),
};

/* SDM vol. 3, A.5 and 27.8.1 */
static const struct field vm_entry[] = {
	CONTROL(2, "Load debug controls"),
	CONTROL(9, "IA-32e mode guest"),
	CONTROL(10, "Entry to SMM"),
	CONTROL(11, "Deactivate dual-monitor treatment"),
	CONTROL(13, "Load IA32_PERF_GLOBAL_CTRL"),
	CONTROL(14, "Load IA32_PAT"),
	CONTROL(15, "Load IA32_EFER"),
	CONTROL(16, "Load IA32_BNDCFGS"),
	CONTROL(17, "Conceal VMX from PT"),
	CONTROL(18, "Load IA32_RTIT_CTL"),
	CONTROL(19, "Load UINV"),
	CONTROL(20, "Load CET state"),
	CONTROL(21, "Load guest IA32_LBR_CTL"),
	CONTROL(22, "Load PKRS"),
	CONTROL(23, "Load FRED"),
	CONTROL(24, "Load IA32_SPEC_CTRL"),
	CONTROL(25, "Allow SEAM-guest telemetry"),
};

/* SDM vol. 3, A.6 */
static const struct field misc[] = {
	{{4, 0}, FIELD_COUNT, "preemption timer: TSC bit that ticks it"},
	FLAG(5, "VM exits store IA32_EFER.LMA"),
	FLAG(6, "activity state HLT"),
	FLAG(7, "activity state shutdown"),
	FLAG(8, "activity state wait-for-SIPI"),
	FLAG(14, "Intel PT in VMX operation"),
	FLAG(15, "RDMSR of IA32_SMBASE in SMM"),
	{{24, 16}, FIELD_COUNT, "CR3-target values"},
	{{27, 25}, FIELD_COUNT, "MSR lists: 512 times (this + 1) entries"},
	FLAG(28, "IA32_SMM_MONITOR_CTL bit 2 may be 1"),
	FLAG(29, "VMWRITE to any supported field"),
	FLAG(30, "injection with instruction length 0"),
	{{63, 32}, FIELD_HEX, "MSEG revision identifier"},
};

/* SDM vol. 3, A.7 and 2.5 */
static const struct field cr0[] = {
	FLAG(0, "CR0.PE"),
	FLAG(1, "CR0.MP"),
	FLAG(2, "CR0.EM"),
	FLAG(3, "CR0.TS"),
	FLAG(4, "CR0.ET"),
	FLAG(5, "CR0.NE"),
	FLAG(16, "CR0.WP"),
	FLAG(18, "CR0.AM"),
	FLAG(29, "CR0.NW"),
	FLAG(30, "CR0.CD"),
	FLAG(31, "CR0.PG"),
};

/* SDM vol. 3, A.8 and 2.5 */
static const struct field cr4[] = {
	FLAG(0, "CR4.VME"),
	FLAG(1, "CR4.PVI"),
	FLAG(2, "CR4.TSD"),
	FLAG(3, "CR4.DE"),
	FLAG(4, "CR4.PSE"),
	FLAG(5, "CR4.PAE"),
	FLAG(6, "CR4.MCE"),
	FLAG(7, "CR4.PGE"),
	FLAG(8, "CR4.PCE"),
	FLAG(9, "CR4.OSFXSR"),
	FLAG(10, "CR4.OSXMMEXCPT"),
	FLAG(11, "CR4.UMIP"),
	FLAG(12, "CR4.LA57"),
	FLAG(13, "CR4.VMXE"),
	FLAG(14, "CR4.SMXE"),
	FLAG(16, "CR4.FSGSBASE"),
	FLAG(17, "CR4.PCIDE"),
	FLAG(18, "CR4.OSXSAVE"),
	FLAG(19, "CR4.KL"),
	FLAG(20, "CR4.SMEP"),
	FLAG(21, "CR4.SMAP"),
	FLAG(22, "CR4.PKE"),
	FLAG(23, "CR4.CET"),
	FLAG(24, "CR4.PKS"),
	FLAG(25, "CR4.UINTR"),
	FLAG(27, "CR4.LASS"),
	FLAG(28, "CR4.LAM_SUP"),
	FLAG(32, "CR4.FRED"),
};

/* SDM vol. 3, A.9 */
static const struct field vmcs_enum[] = {
	{{9, 1}, FIELD_COUNT, "highest index of a VMCS field"},
};

/* SDM vol. 3, A.10 */
static const struct field ept_vpid[] = {
	FLAG(0, "EPT: execute-only pages"),
	FLAG(6, "EPT: page walks of length 4"),
	FLAG(7, "EPT: page walks of length 5"),
	FLAG(8, "EPT: structures may be uncacheable"),
	FLAG(14, "EPT: structures may be write-back"),
	FLAG(16, "EPT: 2-MByte pages"),
	FLAG(17, "EPT: 1-GByte pages"),
	FLAG(20, "INVEPT"),
	FLAG(21, "EPT: accessed and dirty flags"),
	FLAG(22, "EPT violations: advanced information"),
	FLAG(23, "EPT: supervisor shadow-stack control"),
	FLAG(25, "INVEPT: single-context"),
	FLAG(26, "INVEPT: all-context"),
	FLAG(32, "INVVPID"),
	FLAG(40, "INVVPID: individual-address"),
	FLAG(41, "INVVPID: single-context"),
	FLAG(42, "INVVPID: all-context"),
	FLAG(43, "INVVPID: single-context, retaining globals"),
	{{53, 48}, FIELD_COUNT, "largest HLAT prefix size"},
};

/* SDM vol. 3, A.11 and 27.6.14 */
static const struct field vmfunc[] = {
	ALLOWED(0, "EPTP switching"),
};

#define LAYOUT(reg, name, others, fields) \
	{reg, name, others, fields, sizeof(fields) / sizeof((fields)[0])}

const struct register_layout layouts[LAYOUT_COUNT] = {
	LAYOUT(0x3a, "IA32_FEATURE_CONTROL", FIELD_FLAG, feature_control),
	LAYOUT(0x480, "IA32_VMX_BASIC", FIELD_FLAG, basic),
	LAYOUT(0x481, "IA32_VMX_PINBASED_CTLS", FIELD_CONTROL, pin),
	LAYOUT(0x482, "IA32_VMX_PROCBASED_CTLS", FIELD_CONTROL, primary),
	LAYOUT(0x483, "IA32_VMX_EXIT_CTLS", FIELD_CONTROL, vm_exit),
	LAYOUT(0x484, "IA32_VMX_ENTRY_CTLS", FIELD_CONTROL, vm_entry),
	LAYOUT(0x485, "IA32_VMX_MISC", FIELD_FLAG, misc),
	LAYOUT(0x486, "IA32_VMX_CR0_FIXED0", FIELD_FLAG, cr0),
	LAYOUT(0x487, "IA32_VMX_CR0_FIXED1", FIELD_FLAG, cr0),
	LAYOUT(0x488, "IA32_VMX_CR4_FIXED0", FIELD_FLAG, cr4),
	LAYOUT(0x489, "IA32_VMX_CR4_FIXED1", FIELD_FLAG, cr4),
	LAYOUT(0x48a, "IA32_VMX_VMCS_ENUM", FIELD_FLAG, vmcs_enum),
	LAYOUT(0x48b, "IA32_VMX_PROCBASED_CTLS2", FIELD_CONTROL, secondary),
	LAYOUT(0x48c, "IA32_VMX_EPT_VPID_CAP", FIELD_FLAG, ept_vpid),
	LAYOUT(0x48d, "IA32_VMX_TRUE_PINBASED_CTLS", FIELD_CONTROL, pin),
	LAYOUT(0x48e, "IA32_VMX_TRUE_PROCBASED_CTLS", FIELD_CONTROL, primary),
	LAYOUT(0x48f, "IA32_VMX_TRUE_EXIT_CTLS", FIELD_CONTROL, vm_exit),
	LAYOUT(0x490, "IA32_VMX_TRUE_ENTRY_CTLS", FIELD_CONTROL, vm_entry),
	LAYOUT(0x491, "IA32_VMX_VMFUNC", FIELD_ALLOWED, vmfunc),
	LAYOUT(0x492, "IA32_VMX_PROCBASED_CTLS3", FIELD_ALLOWED, tertiary),
	LAYOUT(0x493, "IA32_VMX_EXIT_CTLS2", FIELD_ALLOWED, vm_exit2),
	LAYOUT(0xc0010114, "VM_CR", FIELD_FLAG, vm_cr),
};
/* clang-format on */
