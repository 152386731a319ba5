# fish completion for rdmsr, wrmsr and vmxdecode; installed under each of these names.

# CPUs that have a device, behind the list typed so far.
function __msrkit_cpus
    set -q MSR_DEVICE; or set -l MSR_DEVICE /dev/cpu/%d/msr
    set -l around (string split -m 1 %d -- $MSR_DEVICE)
    set -l list (commandline -ct | string replace -r -- '^(-p|--[a-z]+=)' '' |
        string match -r '^.*[,-]')
    set -l pattern (string escape --style=regex -- $around)
    for path in $around[1]*$around[2]
        string replace -fr -- "^$pattern[1](\d+)$pattern[2]\$" "$list\$1" $path
    end
end

function __msrkit_registers
    rdmsr -L 2>/dev/null | string replace -r '^\S+\s+(\S+)\s+' '$1\t'
end

# Whether the line has an operand before the word at the cursor.
function __msrkit_has_operand
    set -l words (commandline -opc)
    argparse -i p/processor= cpu= f/bitfield= set= clear= -- $words[2..]
    string match -qv -- '-*' $argv
end

for program in rdmsr wrmsr
    complete -c $program -f
    complete -c $program -x -s p -l processor -l cpu -d 'the CPUs' -a '(__msrkit_cpus)'
    complete -c $program -s a -l all -d 'all CPUs'
    complete -c $program -x -s f -l bitfield -d 'only these bits'
end
for program in rdmsr wrmsr vmxdecode
    complete -c $program -s h -l help -d 'print a help'
    complete -c $program -s V -l version -d 'print the version'
end

complete -c rdmsr -a '(__msrkit_registers)'
complete -c rdmsr -s x -l hexadecimal -d 'hexadecimal'
complete -c rdmsr -s X -l capital-hexadecimal -d 'hexadecimal in capitals'
complete -c rdmsr -s d -l decimal -l signed-decimal -d 'signed decimal'
complete -c rdmsr -s u -l unsigned-decimal -d 'unsigned decimal'
complete -c rdmsr -s o -l octal -d 'octal'
complete -c rdmsr -s c -l c-language -d 'as a C constant'
complete -c rdmsr -s 0 -l zero-pad -l zero-fill -d 'with leading zeros'
complete -c rdmsr -s r -l raw -d '8 bytes a value'
complete -c rdmsr -s n -l no-label -d 'the values alone'
complete -c rdmsr -s S -l save -d 'what \'wrmsr --batch\' reads back'
complete -c rdmsr -s L -l list -d 'the registers\' names'

complete -c wrmsr -n 'not __msrkit_has_operand' -a '(__msrkit_registers)'
complete -c wrmsr -x -l set -d 'set these bits'
complete -c wrmsr -x -l clear -d 'clear these bits'
complete -c wrmsr -s b -l batch -d 'read lines from standard input'
complete -c wrmsr -l verify -d 'read back what was written'
complete -c wrmsr -s n -l dry-run -d 'print what would change'

complete -c vmxdecode -f
complete -c vmxdecode -s s -l short -d 'a line a verdict'
complete -c vmxdecode -s q -l quiet -d 'the exit status alone'
complete -c vmxdecode -s J -l json -d 'one JSON document'
complete -c vmxdecode -l svm -d 'values without a label are VM_CR\'s'
for letter in x X 0 d u o c r
    complete -c vmxdecode -s $letter -d 'rdmsr was run with that option'
end
