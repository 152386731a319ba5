# vmxdecode on a terminal of 80 columns. tests/data/terminal contains the expected screens, with
# ^ for escape. Some versions of tmux reset the colours again after resetting all attributes.

load ../helpers

# terminal COMMAND...: runs tmux with a server for this test.
terminal() {
	tmux -L "msrkit-$$" -f /dev/null "$@"
}

# screen NAME VALUES [OPTION...]: compares the output of vmxdecode with the screen NAME.
screen() {
	local name=$1
	command -v tmux >/dev/null || skip "tmux is not installed"
	# shellcheck disable=SC2059 # VALUES is a format
	printf "$2" >values
	shift 2
	TERM=screen terminal new-session -d -x 80 -y 50 \
		"vmxdecode $* <values; tmux -L msrkit-$$ wait-for -S shown; exec sleep 60"
	timeout 30 tmux -L "msrkit-$$" wait-for shown
	terminal capture-pane -p -e | sed -E 's/(\x1b\[0m)(\x1b\[[34]9m)+/\1/g; s/\x1b/^/g' |
		sed -e :a -e '/^\n*$/{$d;N;ba' -e '}' >screen
	terminal kill-server
	diff "$TOP/tests/data/terminal/$name.txt" screen
}

@test "the verdict enabled is coloured" {
	screen enabled '5\n'
}

@test "the verdict disabled is coloured" {
	screen disabled 'ff03\n'
}

@test "the verdict unlocked is coloured" {
	screen unlocked '0\n'
}

@test "CPUs that disagree are shown in two blocks" {
	screen mixed 'CPU 0: 5\nCPU 1: 1\nCPU 2: 5\n'
}

@test "the verdict of AMD's VM_CR is coloured" {
	screen vm_cr '18\n' --svm
}

@test "the verdict absent is coloured" {
	screen absent 'CPU 0: 0x3a: 1\nrdmsr: CPU 0 cannot read MSR 0x00000480\n'
}

@test "NO_COLOR disables colour" {
	export NO_COLOR=1
	screen plain '5\n'
}
