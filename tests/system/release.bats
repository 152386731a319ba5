# A release: one version everywhere, and a tarball of the same bytes wherever it is made.

load ../helpers

@test "the version: VERSION, and what the changelogs say" {
	local version
	version=$(cat "$TOP/VERSION")
	[ "$(rdmsr --version)" = "rdmsr: version msrkit-$version" ]
	[ "$(sed -n '1s/^msrkit (\(.*\)-[^-]*) .*/\1/p' "$TOP/packaging/debian/changelog")" = "$version" ]
	[ "$(sed -n '/^%changelog/,$s/^\* .* - \(.*\)-[^-]*$/\1/p' "$TOP/packaging/msrkit.spec.in" |
		head -n 1)" = "$version" ]
	[[ $(grep -m 1 '^## ' "$TOP/CHANGELOG.md") == "## ["@(Unreleased|"$version")"]"* ]]
}

@test "make dist: two clones, the same bytes, all that is committed" {
	if [ ! -e "$TOP/.git" ] || ! command -v git >/dev/null; then
		[ "$CI" != true ] || return 1
		skip "no clone, or no git"
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
