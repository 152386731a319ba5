# Functions for packages and debian: a Debian installation in the folder $root. Source it as
# root, from a script in its own mount namespace.

in_root() {
	chroot "$root" env -i HOME=/root LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin CI=true \
		DEBIAN_FRONTEND=noninteractive "$@"
}

# make_root RELEASE [PACKAGE,...]: installs a minimal Debian of the release and these packages from
# the mirror of this machine. A mirror's index of sid may have expired.
make_root() {
	local here mirror
	here=$(. /etc/os-release && echo "$VERSION_CODENAME")
	# shellcheck disable=SC2016 # for apt-get
	mirror=$(apt-get indextargets --format '$(REPO_URI)' "Codename: $here" 'Component: main' \
		'Created-By: Packages' | head -n 1)
	mmdebstrap --variant=apt --skip=cleanup/apt/lists --dpkgopt=force-unsafe-io \
		--aptopt='Acquire::Check-Valid-Until "false"' ${2:+--include="$2"} "$1" "$root" "$mirror"
	mount -t proc proc "$root/proc"
	mount -t devpts -o newinstance,ptmxmode=666 devpts "$root/dev/pts"
}

unmount_root() {
	umount "$root/proc" "$root/dev/pts" 2>/dev/null || :
}
