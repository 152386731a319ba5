# What a person sees: vmxdecode on a real terminal of 80 columns. tests/data/terminal
# holds the screens; the ^ stands for escape. Some versions of tmux reset the colours
# once more after all attributes.

load ../helpers

# tmux COMMAND...: a terminal server of the test's own.
terminal() {
	tmux -L "msrkit-$$" -f /dev/null "$@"
}

# screen NAME VALUES [OPTION...]: shows the values, and wants the screen of that name.
screen() {
	local name=$1
	command -v tmux >/dev/null || skip "tmux is not installed"
	# shellcheck disable=SC2059 # the values are a format
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

@test "enabled" {
	screen enabled '5\n'
}

@test "disabled: the value of 2007" {
	screen disabled 'ff03\n'
}

@test "unlocked" {
	screen unlocked '0\n'
}

@test "CPUs that disagree" {
	screen mixed 'CPU 0: 5\nCPU 1: 1\nCPU 2: 5\n'
}

@test "AMD's VM_CR" {
	screen vm_cr '18\n' --svm
}

@test "without colour" {
	export NO_COLOR=1
	screen plain '5\n'
}
