# shellcheck shell=bash
# bash completion for rdmsr, wrmsr and vmxdecode; installed under each of these names.

# The CPUs that have a device.
_msrkit_cpus() {
	local template=${MSR_DEVICE:-/dev/cpu/%d/msr} path cpu
	local before=${template%%'%d'*} after=${template#*'%d'}
	for path in "$before"[0-9]*"$after"; do
		cpu=${path#"$before"}
		cpu=${cpu%"$after"}
		[[ $cpu == *[!0-9]* ]] || echo "$cpu"
	done
}

# The registers' names, in the case of the word typed so far.
_msrkit_registers() {
	local names
	names=$(rdmsr -L 2>/dev/null | awk '{ print $2 }')
	[[ -z $1 || $1 != "${1,,}" ]] || names=${names,,}
	echo "$names"
}

# Whether the line has an operand before the word at the cursor.
_msrkit_has_operand() {
	local -a words
	local i
	read -ra words <<<"${COMP_LINE:0:COMP_POINT}."
	for ((i = 1; i < ${#words[@]} - 1; i++)); do
		case ${words[i]} in
		-p | --processor | --cpu | -f | --bitfield | --set | --clear) i=$((i + 1)) ;;
		-*) ;;
		*) return 0 ;;
		esac
	done
	return 1
}

_msrkit() {
	local program=${1##*/} word=$2 before=$3 prefix='' choice=''
	# To readline, --cpu=3 is three words.
	[[ $before != = ]] || before=${COMP_WORDS[COMP_CWORD - 2]}
	case $before in
	-p | --processor | --cpu)
		prefix=${word%"${word##*[,-]}"}
		choice=$(_msrkit_cpus)
		;;
	-f | --bitfield | --set | --clear) ;;
	*)
		case $program:$word in
		rdmsr:-*)
			choice='-p --processor --cpu -a --all -f --bitfield -x --hexadecimal
				-X --capital-hexadecimal -d --decimal --signed-decimal
				-u --unsigned-decimal -o --octal -c --c-language
				-0 --zero-pad --zero-fill -r --raw -n --no-label -S --save
				-L --list -h --help -V --version'
			;;
		wrmsr:-*)
			choice='-p --processor --cpu -a --all -f --bitfield --set --clear
				-b --batch --verify -n --dry-run -h --help -V --version'
			;;
		vmxdecode:-*)
			choice='-s --short -q --quiet -J --json --svm -x -X -0 -d -u -o -c -r
				-h --help -V --version'
			;;
		rdmsr:*)
			choice=$(_msrkit_registers "$word")
			;;
		wrmsr:*)
			_msrkit_has_operand || choice=$(_msrkit_registers "$word")
			;;
		esac
		;;
	esac
	mapfile -t COMPREPLY < <(compgen -P "$prefix" -W "$choice" -- "${word#"$prefix"}")
}

complete -F _msrkit rdmsr wrmsr vmxdecode
