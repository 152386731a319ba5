# A release: the same version everywhere, and a reproducible tarball.

load ../helpers

@test "the programs and the changelogs have the version in VERSION" {
	local version
	version=$(cat "$TOP/VERSION")
	[ "$(rdmsr --version)" = "rdmsr: version msrkit-$version" ]
	[ "$(sed -n '1s/^msrkit (\(.*\)-[^-]*) .*/\1/p' "$TOP/packaging/debian/changelog")" = "$version" ]
	[ "$(sed -n '/^%changelog/,$s/^\* .* - \(.*\)-[^-]*$/\1/p' "$TOP/packaging/msrkit.spec.in" |
		head -n 1)" = "$version" ]
	[[ $(grep -m 1 '^## ' "$TOP/CHANGELOG.md") == "## ["@(Unreleased|"$version")"]"* ]]
}

@test "make dist: two clones give the same bytes, with every committed file" {
	if [ ! -e "$TOP/.git" ] || ! command -v git >/dev/null; then
		[ "$CI" != true ] || return 1
		skip "not a clone, or git is missing"
	fi
	git clone -q "$TOP" one
	make -s -C one dist
	sleep 1
	(umask 077 && git clone -q "$TOP" another)
	git -C another config tar.umask 007
	git -C another config core.autocrlf true
	touch another/untracked
	make -s -C another dist
	cmp one/build/*.tar.gz another/build/*.tar.gz
	tar -tzf one/build/*.tar.gz | sed "s,^msrkit-$(cat one/VERSION)/,,; /\/\$/d; /^\$/d" | sort >packed
	git -C one ls-files | sort | diff -u - packed
}
